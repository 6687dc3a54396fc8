package org.waymark.rounds.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.kernel.Kebab;
import org.waymark.rounds.OwedView;

/**
 * What is owed, and what the report of it says so far.
 *
 * @param present null while there is no report
 */
record DueRow(OwedView owed, @Nullable Words present) {

    /** What a new report begins with: last time's words. Why a rating differed then, and its evidence, are of then. */
    Words prefilled() {
        OwedView.Earlier previous = owed.previous();
        return previous == null
                ? new Words(null, null, null, null, null, null, null, List.of())
                : new Words(
                        Kebab.constant(ActionStatus.class, previous.status()),
                        null,
                        null,
                        previous.done(),
                        previous.next(),
                        previous.obstacles(),
                        previous.percent(),
                        List.of());
    }

    /** What the template holds. */
    Words shown() {
        return present == null ? prefilled() : present;
    }

    @Nullable
    Long version() {
        return owed.report() == null ? null : owed.report().version();
    }

    /** Where it stood last, in a line. */
    @Nullable
    String last() {
        OwedView.Earlier previous = owed.previous();
        if (previous == null) {
            return null;
        }
        return previous.period().label() + ": " + spoken(previous.status())
                + (previous.percent() == null ? "" : ", " + previous.percent() + " %");
    }

    /** How far its report has come; null while there is none. */
    @Nullable
    String state() {
        return owed.report() == null ? null : owed.report().state();
    }

    /** A name as people write it: {@code On track}. */
    static String spoken(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
