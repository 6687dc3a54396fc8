package org.waymark.plans;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.waymark.rows.Sources;

/** Says how ready plans are. It reads across everything a plan holds, so it is answered by a room above this one. */
public interface ReadinessReader {

    /** How ready each of these plans is, as they stand or stood, in one statement; the caller has seen to it that they may be read. */
    Map<UUID, ReadinessCounts> counts(Collection<UUID> plans, Sources sources);
}
