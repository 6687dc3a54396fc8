package org.waymark.succession;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One line that goes over from one to another. */
public record Move(LineKind kind, UUID line, UUID from, UUID to) {

    static List<Move> of(LineKind kind, List<Move> moves) {
        return moves.stream().filter(move -> move.kind() == kind).toList();
    }

    static UUID[] all(List<Move> moves, Function<Move, UUID> part) {
        return moves.stream().map(part).toArray(UUID[]::new);
    }
}
