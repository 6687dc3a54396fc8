package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.plans.ReadinessCounts;
import org.waymark.plans.ReadinessReader;
import org.waymark.rows.Sources;

/** Makes editions of a plan that is held. */
@ApplicationScoped
class EditionMaker {
    private final EditionRows rows;
    private final ReadinessReader readiness;

    EditionMaker(EditionRows rows, ReadinessReader readiness) {
        this.rows = rows;
        this.readiness = readiness;
    }

    ReadinessCounts readiness(HeldPlan plan) {
        return readiness.counts(List.of(plan.id()), Sources.NOW).getOrDefault(plan.id(), ReadinessCounts.NONE);
    }

    /** Refuses a label that does not rise. */
    UUID make(HeldPlan plan, Occasion occasion, @Nullable String wanted, EditionRows.Made made) {
        EditionRows.Newest newest = rows.newest(plan.id());
        Label before = newest == null ? null : newest.label();
        Label asked = wanted == null ? null : Label.read(wanted);
        if (asked != null && before != null && asked.compareTo(before) <= 0) {
            throw Refusal.invalid(
                    "/label", "not-rising", "The newest edition is " + before + "; labels rise from there.");
        }
        Label label = asked != null ? asked : Label.proposed(before, plan.versionLabel(), occasion == Occasion.AGREED);
        UUID id = Ids.next();
        rows.insert(id, plan, newest == null ? 1 : newest.number() + 1, label, occasion, made);
        return id;
    }

    /** What the public is to see: the edition that was agreed, when nothing changed since, or else a new one. */
    void publish(HeldPlan plan, @Nullable String label, EditionRows.Made made) {
        UUID agreed = label == null ? rows.agreedAndUnchanged(plan.id()) : null;
        if (agreed != null) {
            rows.publish(agreed);
            return;
        }
        if (rows.publishedAndUnchanged(plan.id()) != null) {
            throw Refusal.of(
                    ProblemType.NOT_POSSIBLE, "Nothing has changed since the edition that is published already.");
        }
        make(plan, Occasion.PUBLISHED, label, made);
    }
}
