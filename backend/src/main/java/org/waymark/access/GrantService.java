package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Grants: given and taken by administrators, and over agencies and groups by their partnership's officers. */
@ApplicationScoped
public class GrantService {
    private final Roots roots;
    private final GrantQueries queries;
    private final Scopes scopes;
    private final Callers callers;
    private final CurrentCaller current;
    private final Inputs inputs;

    GrantService(
            Roots roots, GrantQueries queries, Scopes scopes, Callers callers, CurrentCaller current, Inputs inputs) {
        this.roots = roots;
        this.queries = queries;
        this.scopes = scopes;
        this.callers = callers;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<GrantView> page(GrantFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public GrantView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "grant");
    }

    @Writes
    @Transactional
    public GrantView create(GrantInput input) {
        return change(new Grant(), input);
    }

    @Writes
    @Transactional
    public GrantView replace(UUID id, @Nullable IfMatch ifMatch, GrantInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public GrantView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Grant grant = load(id, ifMatch);
        return change(grant, patch.onto(Objects.requireNonNull(grant.said()), GrantInput.class, inputs));
    }

    /** Takes the role away at once. What was done under it stays in the record. */
    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        Grant grant = load(id, ifMatch);
        if (get(id).role() == Role.ADMINISTRATOR && queries.administrators() == 1) {
            throw Refusal.conflict("This is the last administrator. Make another one first.");
        }
        roots.remove(grant);
        callers.forget();
    }

    private GrantView change(Grant grant, GrantInput input) {
        Faults faults = new Faults();
        grant.check(input, faults);
        scopes.check(input.role(), input.scope(), input.officer(), faults);
        grant.say(input);
        roots.keep(grant);
        callers.forget();
        return Objects.requireNonNull(queries.one(grant.id(), current.get()));
    }

    private Grant load(UUID id, @Nullable IfMatch ifMatch) {
        return roots.toChange(
                Grant.class,
                id,
                ifMatch,
                this::get,
                seen -> seen.allowed().contains("edit"),
                "Only administrators change that grant.");
    }
}
