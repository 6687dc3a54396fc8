package org.waymark.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the identity of the parts of a thing when they are said anew: a part is the one whose id it names, else the
 * first one left over of the same words, else a new one.
 *
 * @param id the id that a part names
 * @param words what a part is recognised by
 * @param named the same part under an id
 */
public record Kept<T>(
        Function<T, @Nullable UUID> id, Function<T, @Nullable String> words, BiFunction<T, UUID, T> named) {

    /** The parts as they are to be, each with an id; an id that none of the present parts has is a fault. */
    public List<T> identify(List<T> before, List<T> after, String pointer, List<Fault> faults) {
        List<T> left = new ArrayList<>(before);
        List<@Nullable UUID> ids = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            UUID asked = id.apply(after.get(i));
            if (asked != null && !left.removeIf(part -> asked.equals(id.apply(part)))) {
                faults.add(new Fault(
                        pointer + "/" + i + "/id", "unknown", "It has no part of that id, or it is named twice."));
            }
            ids.add(asked);
        }
        List<T> result = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            T part = after.get(i);
            UUID known = ids.get(i);
            result.add(named.apply(part, known == null ? match(left, part) : known));
        }
        return result;
    }

    private UUID match(List<T> left, T part) {
        for (T candidate : left) {
            UUID present = id.apply(candidate);
            if (present != null && Objects.equals(words.apply(candidate), words.apply(part))) {
                left.remove(candidate);
                return present;
            }
        }
        return Ids.next();
    }
}
