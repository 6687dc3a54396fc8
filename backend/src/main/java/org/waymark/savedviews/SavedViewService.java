package org.waymark.savedviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Related;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Saved views: one's own, and those that are shared with a partnership one reads or an agency one acts for. */
@ApplicationScoped
public class SavedViewService {
    private final SavedViewQueries queries;
    private final SavedQuery saved;
    private final AgencyService agencies;
    private final CurrentCaller current;
    private final Inputs inputs;

    SavedViewService(
            SavedViewQueries queries, SavedQuery saved, AgencyService agencies, CurrentCaller current, Inputs inputs) {
        this.queries = queries;
        this.saved = saved;
        this.agencies = agencies;
        this.current = current;
        this.inputs = inputs;
    }

    @Transactional
    public Page<SavedViewView> page(SavedViewFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public SavedViewView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "saved view");
    }

    @Writes
    @Transactional
    public SavedViewView create(SavedViewInput input) {
        requireSharing(input);
        return get(queries.write(input, saved.read(input.list(), input.query()), current.get()));
    }

    @Writes
    @Transactional
    public SavedViewView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        SavedViewView view = toChange(id, ifMatch);
        SavedViewInput said = new SavedViewInput(
                view.list(), view.name(), view.query(), view.sharedWith(), id(view.partnership()), id(view.agency()));
        SavedViewInput input = patch.onto(said, SavedViewInput.class, inputs);
        if (!input.equals(said)) {
            requireSharing(input);
            queries.rewrite(id, input, saved.read(input.list(), input.query()));
        }
        return get(id);
    }

    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        queries.remove(toChange(id, ifMatch).id());
    }

    private SavedViewView toChange(UUID id, @Nullable IfMatch ifMatch) {
        queries.hold(id);
        SavedViewView view = get(id);
        if (!view.allowed().contains("edit")) {
            throw Refusal.forbidden(Sharing.OTHERWISE);
        }
        IfMatch.require(ifMatch, view.version());
        return view;
    }

    private void requireSharing(SavedViewInput input) {
        SharedWith with = Objects.requireNonNull(input.sharedWith());
        new Faults()
                .unless(
                        (with == SharedWith.PARTNERSHIP) == (input.partnership() != null),
                        "/partnership",
                        with == SharedWith.PARTNERSHIP ? "required" : "not-needed",
                        "The partnership is said when the view is shared with one.")
                .unless(
                        (with == SharedWith.AGENCY) == (input.agency() != null),
                        "/agency",
                        with == SharedWith.AGENCY ? "required" : "not-needed",
                        "The agency is said when the view is shared with one.")
                .refuse();
        Caller caller = current.get();
        if (input.partnership() != null && !caller.mayRead(input.partnership())) {
            throw Refusal.notFound("partnership");
        }
        if (input.agency() != null && !agencies.sees(input.agency())) {
            throw Refusal.notFound("agency");
        }
        if (!Sharing.mayChange(caller, with, true, input.partnership(), input.agency())) {
            throw Refusal.forbidden(Sharing.OTHERWISE);
        }
    }

    private static @Nullable UUID id(@Nullable Related related) {
        return related == null ? null : related.id();
    }
}
