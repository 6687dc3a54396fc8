package org.waymark.mail.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** The caller's own preferences, and nobody else's. */
@ApplicationScoped
public class PreferencesService {
    private final PreferenceQueries queries;
    private final Inputs inputs;
    private final CurrentCaller current;

    PreferencesService(PreferenceQueries queries, Inputs inputs, CurrentCaller current) {
        this.queries = queries;
        this.inputs = inputs;
        this.current = current;
    }

    @Transactional
    public PreferencesView get() {
        return queries.of(current.get().officerOrNobody());
    }

    @Writes
    @Transactional
    public PreferencesView patch(@Nullable IfMatch ifMatch, MergePatch patch) {
        UUID officer = current.get().reach().officer();
        if (officer == null) {
            throw Refusal.of(
                    ProblemType.NOT_POSSIBLE,
                    "No mail reaches you: ask a partnership officer to say with your role which officer you are.");
        }
        queries.hold(officer);
        PreferencesView before = queries.of(officer);
        IfMatch.require(ifMatch, before.version());
        queries.say(
                officer,
                patch.onto(new PreferencesInput(before.mail()), PreferencesInput.class, inputs)
                        .mail());
        return queries.of(officer);
    }
}
