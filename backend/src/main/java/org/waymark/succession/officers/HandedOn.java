package org.waymark.succession.officers;

import java.util.List;
import org.waymark.officers.OfficerView;
import org.waymark.succession.MovedLine;

/**
 * What became of an officer's work, line by line.
 *
 * @param officer the one who left, or into whom another was merged
 * @param moved how many lines went to somebody else
 * @param left how many stay as they were: nobody was named to take them, or the plan is another partnership's
 */
public record HandedOn(OfficerView officer, List<MovedLine> lines, int moved, int left) {

    static HandedOn of(OfficerView officer, List<MovedLine> lines) {
        int moved = (int) lines.stream().filter(line -> line.to() != null).count();
        return new HandedOn(officer, lines, moved, lines.size() - moved);
    }
}
