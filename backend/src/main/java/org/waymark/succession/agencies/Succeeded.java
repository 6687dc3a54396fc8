package org.waymark.succession.agencies;

import java.util.List;
import org.waymark.agencies.AgencyView;
import org.waymark.succession.KindCount;
import org.waymark.succession.LineKind;
import org.waymark.succession.MovedLine;

/**
 * What a succession moved.
 *
 * @param agency the one that answers for the old id from now on: of a split the first of the successors
 * @param lines everything that stood under the old agency, each with the agency it stands under now
 * @param counts how many lines there are of each kind
 */
public record Succeeded(SuccessionView succession, AgencyView agency, List<MovedLine> lines, List<KindCount> counts) {

    static Succeeded of(SuccessionView succession, AgencyView agency, List<MovedLine> lines) {
        List<KindCount> counts = java.util.Arrays.stream(LineKind.values())
                .map(kind -> new KindCount(
                        kind, lines.stream().filter(line -> line.kind() == kind).count()))
                .filter(count -> count.lines() > 0)
                .toList();
        return new Succeeded(succession, agency, lines, counts);
    }
}
