package org.waymark.succession.officers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.succession.LineKind;
import org.waymark.succession.WorkLine;

/**
 * That an officer leaves, and who takes what they hold. What is said of one line counts before what is said of its kind,
 * and that before what is said of all.
 *
 * @param leftOn the last day; it may lie ahead
 * @param to who takes whatever is not said otherwise; null leaves it as it is
 */
public record DepartureInput(
        @NotNull LocalDate leftOn,
        @Nullable UUID to,
        @Valid @Size(max = 10) List<@NotNull KindSuccessor> kinds,
        @Valid @Size(max = 5000) List<@NotNull LineSuccessor> lines,
        @Nullable @Size(max = 2000) String reason) {

    public DepartureInput {
        kinds = kinds == null ? List.of() : kinds;
        lines = lines == null ? List.of() : lines;
    }

    /** Who takes each line; those that nobody takes are not among them. */
    Map<WorkLine, UUID> successors(List<WorkLine> held) {
        Map<LineKind, @Nullable UUID> byKind = new HashMap<>();
        kinds.forEach(kind -> byKind.put(kind.kind(), kind.to()));
        Map<String, @Nullable UUID> byLine = new HashMap<>();
        lines.forEach(line -> byLine.put(key(line.kind(), line.id()), line.to()));
        Map<WorkLine, UUID> successors = new HashMap<>();
        for (WorkLine line : held) {
            String key = key(line.kind(), line.id());
            UUID taker = byLine.containsKey(key)
                    ? byLine.get(key)
                    : byKind.containsKey(line.kind()) ? byKind.get(line.kind()) : to;
            if (taker != null) {
                successors.put(line, taker);
            }
        }
        return successors;
    }

    static String key(LineKind kind, UUID id) {
        return kind + " " + id;
    }
}
