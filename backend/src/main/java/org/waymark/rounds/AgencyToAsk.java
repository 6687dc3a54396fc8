package org.waymark.rounds;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * An agency that still owes reports, and whom to ask there.
 *
 * @param outstanding how many it owes
 * @param officers those who lead what is outstanding; for what none of its officers leads, those whose grants let them
 *     act for it
 * @param unasked how many of the outstanding nobody is there to be asked for
 */
public record AgencyToAsk(Related agency, long outstanding, List<OfficerToAsk> officers, long unasked) {

    /**
     * Somebody who is asked.
     *
     * @param email null for one who cannot be reached by it
     * @param outstanding how many of the agency's they are asked for; what two are asked for counts for either
     */
    public record OfficerToAsk(
            UUID id, String kind, String name, @Nullable String email, long outstanding) {}
}
