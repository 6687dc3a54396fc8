package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.draft.MilestoneDraft;
import org.waymark.document.reading.Reading;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

/**
 * The timescales of a cell beside the bullets of its action: as many as bullets are paired with them; one more, and the
 * first is the action's own; otherwise they are milestones without a text of their own and a finding.
 *
 * @param paired whether the bullets are the texts of the milestones
 */
record MilestonePairs(Timescale own, List<MilestoneDraft> milestones, boolean paired) {

    /** A cell with more characters is a text and no list of dates. */
    private static final int LONGEST = 5000;

    MilestonePairs {
        milestones = List.copyOf(milestones);
    }

    static MilestonePairs of(List<String> bullets, String cell, Reading reading, String where) {
        List<Timescale> found = cell.length() > LONGEST
                ? List.of(new Timescale(OpenState.SET, cell, TimescaleKind.FREE_TEXT, null, null, null, null))
                : reading.timescales.readCell(cell);
        if (found.size() <= 1) {
            return new MilestonePairs(found.isEmpty() ? Timescale.NONE : found.getFirst(), List.of(), false);
        }
        if (found.size() == bullets.size()) {
            return new MilestonePairs(Timescale.NONE, pair(bullets, found), true);
        }
        if (!bullets.isEmpty() && found.size() == bullets.size() + 1) {
            return new MilestonePairs(found.getFirst(), pair(bullets, found.subList(1, found.size())), true);
        }
        reading.findings.warning(
                "milestones-unpaired",
                where + ", milestones",
                cell,
                "The cell holds " + found.size() + " timescales and the action "
                        + (bullets.isEmpty() ? "no list" : bullets.size() + " list items")
                        + ", so they could not be paired. They are kept as milestones without a text of their own.");
        return new MilestonePairs(
                Timescale.NONE,
                found.stream().map(one -> new MilestoneDraft(null, one)).toList(),
                false);
    }

    private static List<MilestoneDraft> pair(List<String> bullets, List<Timescale> timescales) {
        List<MilestoneDraft> pairs = new ArrayList<>();
        for (int i = 0; i < bullets.size(); i++) {
            pairs.add(new MilestoneDraft(bullets.get(i), timescales.get(i)));
        }
        return pairs;
    }
}
