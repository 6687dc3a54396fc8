package org.waymark.rounds.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.calendars.Period;
import org.waymark.progress.Evidence;

/** The rows that are due, prefilled; it can be filled in and sent back as it is. */
public record TemplateView(
        UUID round, Period period, LocalDate due, @Nullable String instructions, List<TemplateRow> rows) {

    /**
     * One report that is due.
     *
     * @param reportVersion of the report that there is; a row that is sent back with another says so
     * @param agency its code
     * @param last where it stood the last time
     * @param state how far the report has come; what was handed in is changed only after it was taken back
     * @param asItStands sent back as true, the row is reported although nothing in it was changed
     */
    public record TemplateRow(
            UUID actionId,
            UUID agencyId,
            @Nullable Long reportVersion,
            @Nullable String priority,
            @Nullable String ref,
            @Nullable String title,
            @Nullable String timescale,
            @Nullable String agency,
            @Nullable String last,
            @Nullable String state,
            @Nullable ActionStatus status,
            @Nullable Rating rating,
            @Nullable String ratingReason,
            @Nullable String done,
            @Nullable String next,
            @Nullable String obstacles,
            @Nullable Integer percent,
            List<Evidence> evidence,
            boolean asItStands) {

        static TemplateRow of(DueRow due) {
            Words words = due.shown();
            return new TemplateRow(
                    due.owed().action().id(),
                    due.owed().agency().id(),
                    due.version(),
                    due.owed().priority().ref() + " " + due.owed().priority().title(),
                    due.owed().action().ref(),
                    due.owed().action().title(),
                    due.owed().timescale(),
                    due.owed().agency().code(),
                    due.last(),
                    due.state(),
                    words.status(),
                    words.rating(),
                    words.ratingReason(),
                    words.done(),
                    words.next(),
                    words.obstacles(),
                    words.percent(),
                    words.evidence(),
                    false);
        }
    }
}
