package org.waymark.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.partnerships.PartnershipService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.JsonColumns;

/** Frameworks: those that everybody shares, and those that a partnership defined for itself. */
@ApplicationScoped
public class FrameworkService {
    private final Roots roots;
    private final FrameworkQueries queries;
    private final PartnershipService partnerships;
    private final CurrentCaller current;
    private final Inputs inputs;
    private final JsonColumns json;

    FrameworkService(
            Roots roots,
            FrameworkQueries queries,
            PartnershipService partnerships,
            CurrentCaller current,
            Inputs inputs,
            JsonColumns json) {
        this.roots = roots;
        this.queries = queries;
        this.partnerships = partnerships;
        this.current = current;
        this.inputs = inputs;
        this.json = json;
    }

    @Transactional
    public Page<FrameworkView> page(FrameworkFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public FrameworkView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "framework");
    }

    @Writes
    @Transactional
    public FrameworkView create(FrameworkInput input) {
        partnerships.requireEditable(input.partnership());
        return change(new Framework(), input);
    }

    @Writes
    @Transactional
    public FrameworkView replace(UUID id, @Nullable IfMatch ifMatch, FrameworkInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public FrameworkView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Framework framework = load(id, ifMatch);
        return change(framework, patch.onto(get(id).said(), FrameworkInput.class, inputs));
    }

    /** Only one that no plan uses can go. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        Framework framework = load(id, ifMatch);
        String plan = queries.plan(id);
        if (plan != null) {
            throw hasHistory("The plan \"" + plan + "\" uses it. Give that another one first: PATCH /api/v1/plans/{id},"
                    + " 'framework'.");
        }
        roots.remove(framework);
    }

    private FrameworkView change(Framework framework, FrameworkInput input) {
        framework.say(input, json.of(input.outcomes()).text());
        String serving = queries.serving(
                framework.id(),
                input.outcomes().stream().map(FrameworkOutcome::code).toList());
        if (serving != null) {
            throw hasHistory(serving + ". Give it another one first: PATCH /api/v1/priorities/{id}, 'outcome'.");
        }
        roots.keep(framework);
        return Objects.requireNonNull(queries.one(framework.id(), current.get()));
    }

    private static Refusal hasHistory(String detail) {
        return Refusal.of(ProblemType.HAS_HISTORY, detail);
    }

    private Framework load(UUID id, @Nullable IfMatch ifMatch) {
        return roots.toChange(
                Framework.class,
                id,
                ifMatch,
                this::get,
                seen -> seen.partnership() != null
                        && current.get().mayEdit(seen.partnership().id()),
                "Only the partnership's officers change its own framework; one that everybody shares is read-only.");
    }
}
