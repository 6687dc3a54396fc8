package org.waymark.succession;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.leads.LeadRole;

/**
 * One line with who stood in it before and who does now.
 *
 * @param from who stood there
 * @param to who stands there now; null where it was left as it is
 */
public record MovedLine(
        LineKind kind,
        UUID id,
        @Nullable LeadRole role,
        @Nullable String text,
        Related where,
        @Nullable Related plan,
        Related from,
        @Nullable Related to) {

    public static MovedLine of(WorkLine line, Related from, @Nullable Related to) {
        return new MovedLine(line.kind(), line.id(), line.role(), line.text(), line.where(), line.plan(), from, to);
    }
}
