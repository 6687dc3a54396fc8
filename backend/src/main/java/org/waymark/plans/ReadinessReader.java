package org.waymark.plans;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says how ready plans are. It reads across everything a plan holds, so it is answered by a room above this one. */
public interface ReadinessReader {

    /** How ready each of these plans is, in one statement; the caller has seen to it that they may be read. */
    Map<UUID, ReadinessCounts> counts(Collection<UUID> plans);
}
