package org.waymark.rounds.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.progress.Evidence;
import org.waymark.progress.ProgressReportInput;

/** What a row of a template says: the part of it that is filled in. Texts are as the product keeps them. */
record Words(
        @Nullable ActionStatus status,
        @Nullable Rating rating,
        @Nullable String ratingReason,
        @Nullable String done,
        @Nullable String next,
        @Nullable String obstacles,
        @Nullable Integer percent,
        List<Evidence> evidence) {

    Words {
        ratingReason = plain(ratingReason);
        done = plain(done);
        next = plain(next);
        obstacles = plain(obstacles);
        evidence = evidence.stream().map(Words::plain).toList();
    }

    /** Lines end as they do everywhere in the product, and a blank text is none. */
    private static @Nullable String plain(@Nullable String text) {
        String said = text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return said.isEmpty() ? null : said;
    }

    /** A line of a cell is one piece of evidence. */
    private static Evidence plain(Evidence one) {
        return new Evidence(
                one.title().replaceAll("\\s+", " ").strip(), one.url().strip());
    }

    /** A rating that only says what follows from the status anyway is none of its own. */
    ProgressReportInput as(UUID action, UUID agency, LocalDate periodStart) {
        boolean follows = status != null && rating == status.rating();
        return new ProgressReportInput(
                action,
                agency,
                periodStart,
                status,
                follows ? null : rating,
                follows ? null : ratingReason,
                done,
                next,
                obstacles,
                percent,
                evidence);
    }
}
