package org.waymark.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.kernel.Kebab;

/**
 * How it stands with some actions, sub-actions counted like actions; what has ended is left out.
 *
 * @param statuses one for every status, in their order
 * @param ratings one for every rating; what has none is in none of them
 * @param overdue something of it is late
 * @param dueSoon something of it falls due within 30 days, and nothing is late
 * @param unconfirmed something of it is said to be open
 * @param unreported an agency owes its report in the newest round that is open, or in the newest where none is
 * @param proposals places that are proposed to an agency which has not answered
 */
public record Figures(
        Figure actions,
        List<StatusFigure> statuses,
        List<RatingFigure> ratings,
        Figure overdue,
        Figure dueSoon,
        Figure unconfirmed,
        Figure unreported,
        Figure proposals) {
    private static final String ACTIONS = "actions";
    private static final String OVERDUE = "overdue";
    private static final String SOON = "due_soon";
    private static final String UNCONFIRMED = "unconfirmed";
    private static final String UNREPORTED = "unreported";
    private static final String PROPOSALS = "proposals";

    /** How many stand so. */
    public record StatusFigure(ActionStatus status, long count, String rows) {}

    /** How many are rated so. */
    public record RatingFigure(Rating rating, long count, String rows) {}

    /** What a row counts, by its columns; nothing of what it does not count. */
    static Map<String, Long> counts(ResultSet row) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        for (String column : List.of(ACTIONS, OVERDUE, SOON, UNCONFIRMED, UNREPORTED, PROPOSALS)) {
            counts.put(column, row.getLong(column));
        }
        for (ActionStatus status : ActionStatus.values()) {
            counts.put(column(status), row.getLong(column(status)));
        }
        for (Rating rating : Rating.values()) {
            counts.put(column(rating), row.getLong(column(rating)));
        }
        return counts;
    }

    /** The figures of these counts, each leading into its part of the lists. */
    static Figures of(Map<String, Long> counts, RowsOf lists) {
        return new Figures(
                new Figure(counts.getOrDefault(ACTIONS, 0L), lists.actions()),
                Arrays.stream(ActionStatus.values())
                        .map(status -> new StatusFigure(
                                status,
                                counts.getOrDefault(column(status), 0L),
                                lists.actions("status=" + Kebab.name(status))))
                        .toList(),
                Arrays.stream(Rating.values())
                        .map(rating -> new RatingFigure(
                                rating,
                                counts.getOrDefault(column(rating), 0L),
                                lists.actions("rating=" + Kebab.name(rating))))
                        .toList(),
                new Figure(counts.getOrDefault(OVERDUE, 0L), lists.actions("overdue=true")),
                new Figure(counts.getOrDefault(SOON, 0L), lists.actions("dueSoon=true")),
                new Figure(counts.getOrDefault(UNCONFIRMED, 0L), lists.actions("unconfirmed=true")),
                new Figure(counts.getOrDefault(UNREPORTED, 0L), lists.actions("unreported=true")),
                new Figure(counts.getOrDefault(PROPOSALS, 0L), lists.proposals()));
    }

    /** The column that counts those of a status or a rating. */
    static String column(Enum<?> value) {
        return Kebab.name(value).replace('-', '_');
    }
}
