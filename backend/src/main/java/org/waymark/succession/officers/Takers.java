package org.waymark.succession.officers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.succession.WorkLine;

/** Checks who is to take a leaver's work: they are of the same partnership, and still there. */
final class Takers {
    /** An officer who may be named. */
    record Taker(UUID id, String name, @Nullable LocalDate leftOn) {}

    private final UUID leaver;
    private final Map<UUID, Taker> known = new HashMap<>();
    private final Faults faults = new Faults();

    Takers(UUID leaver, List<Taker> known) {
        this.leaver = leaver;
        known.forEach(taker -> this.known.put(taker.id(), taker));
    }

    static UUID[] named(DepartureInput input) {
        Set<UUID> named = new HashSet<>();
        add(named, input.to());
        input.kinds().forEach(kind -> add(named, kind.to()));
        input.lines().forEach(line -> add(named, line.to()));
        return named.toArray(UUID[]::new);
    }

    private static void add(Set<UUID> named, @Nullable UUID id) {
        if (id != null) {
            named.add(id);
        }
    }

    /** Refuses whatever cannot be, all of it at once. */
    void check(DepartureInput input, List<WorkLine> held) {
        named(input.to(), "/to", input.leftOn());
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < input.kinds().size(); i++) {
            KindSuccessor kind = input.kinds().get(i);
            faults.unless(seen.add(kind.kind()), "/kinds/" + i + "/kind", "repeated", "It is said twice.");
            named(kind.to(), "/kinds/" + i + "/to", input.leftOn());
        }
        Set<String> lines = new HashSet<>();
        held.forEach(line -> lines.add(DepartureInput.key(line.kind(), line.id())));
        for (int i = 0; i < input.lines().size(); i++) {
            LineSuccessor line = input.lines().get(i);
            faults.unless(
                    lines.remove(DepartureInput.key(line.kind(), line.id())),
                    "/lines/" + i,
                    "unknown",
                    "The officer holds no such line now, or it is said twice.");
            named(line.to(), "/lines/" + i + "/to", input.leftOn());
        }
        faults.refuse();
    }

    private void named(@Nullable UUID id, String pointer, LocalDate on) {
        if (id == null) {
            return;
        }
        if (id.equals(leaver)) {
            faults.add(pointer, "leaves", "That is the one who leaves.");
            return;
        }
        Taker taker = known.get(id);
        faults.unless(taker != null, pointer, "unknown", "There is no such officer in the partnership.")
                .unless(
                        taker == null
                                || taker.leftOn() == null
                                || taker.leftOn().isAfter(on),
                        pointer,
                        "has-left",
                        "They have left by then themselves.");
    }

    String name(UUID id) {
        Taker taker = known.get(id);
        return taker == null ? "" : taker.name();
    }
}
