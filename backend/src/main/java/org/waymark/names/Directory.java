package org.waymark.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members of one partnership by the names they go under. */
final class Directory {
    /** What a member is known as. {@code weak} words count only where nothing else fits. */
    record Entry(Member member, List<String> words, List<String> weak) {}

    private final Map<String, Set<Member>> plain = new HashMap<>();
    private final Map<String, Set<Member>> loose = new HashMap<>();
    private final Map<UUID, Member> byId = new HashMap<>();
    private final Map<String, UUID> said;

    /** @param said who was said to be meant by a name, by its key */
    Directory(List<Entry> entries, Map<String, UUID> said) {
        this.said = new HashMap<>(said);
        entries.forEach(this::add);
    }

    void add(Entry entry) {
        byId.put(entry.member().id(), entry.member());
        entry.words().forEach(word -> note(plain, NameKeys.key(word), entry.member()));
        entry.words().forEach(word -> note(loose, NameKeys.loose(word), entry.member()));
        entry.weak().forEach(word -> note(loose, NameKeys.loose(word), entry.member()));
    }

    private static void note(Map<String, Set<Member>> index, String key, Member member) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(member);
        }
    }

    @Nullable
    Member byId(UUID id) {
        return byId.get(id);
    }

    void say(String text, UUID id) {
        said.put(NameKeys.key(text), id);
    }

    /** The one who is meant; null when nobody is, or when it may be two. */
    @Nullable
    Member find(String text, MemberKind likeliest) {
        UUID known = said.get(NameKeys.key(text));
        if (known != null && byId.containsKey(known)) {
            return byId.get(known);
        }
        Set<Member> whole = plain.getOrDefault(NameKeys.key(text), Set.of());
        if (whole.isEmpty()) {
            whole = loose.getOrDefault(NameKeys.loose(text), Set.of());
        }
        return whole.isEmpty() ? inPart(text, likeliest) : only(whole, likeliest);
    }

    /** What stands before or in a bracket, or before a comma, counts where it is of the kind that was looked for. */
    private @Nullable Member inPart(String text, MemberKind likeliest) {
        for (String reading : NameKeys.readings(text)) {
            Member found = only(plain.getOrDefault(NameKeys.key(reading), Set.of()), likeliest);
            if (found != null && found.kind() == likeliest) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Member only(Set<Member> found, MemberKind likeliest) {
        List<Member> likely =
                found.stream().filter(member -> member.kind() == likeliest).toList();
        if (likely.size() == 1) {
            return likely.getFirst();
        }
        return likely.isEmpty() && found.size() == 1 ? found.iterator().next() : null;
    }
}
