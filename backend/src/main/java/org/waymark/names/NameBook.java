package org.waymark.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of one document as they are looked up, and those of whom nobody is known. */
public final class NameBook {
    private record Asked(MemberKind kind, String text, String where) {}

    private final NameQueries queries;
    private final UUID home;
    private final Directory directory;
    private final Map<String, Asked> unknown = new LinkedHashMap<>();

    NameBook(NameQueries queries, UUID home) {
        this.queries = queries;
        this.home = home;
        this.directory = queries.directory(home);
    }

    /** The partnership whose members these are: a district shares its county's. */
    public UUID home() {
        return home;
    }

    /**
     * Who is meant. A name of which nobody is known is noted.
     *
     * @param likeliest what it seems to be, which decides between members of different kinds and one name
     * @param where where it stands, in plain words
     */
    public @Nullable Member who(String text, MemberKind likeliest, String where) {
        Member found = directory.find(text, likeliest);
        if (found == null && !NameKeys.key(text).isEmpty()) {
            unknown.putIfAbsent(NameKeys.key(text), new Asked(likeliest, text, where));
        }
        return found;
    }

    /** Who is meant, where a name may as well be no name at all. */
    public @Nullable Member whoIfAnyone(String text, MemberKind likeliest) {
        return directory.find(text, likeliest);
    }

    public String name(UUID member) {
        Member known = directory.byId(member);
        return known == null ? "somebody who is no longer here" : known.name();
    }

    /** From now on this name means that member, in this document and in later ones. */
    void say(String text, Member member) {
        directory.say(text, member.id());
        queries.remember(home, text, member);
    }

    void welcome(String text, Member member) {
        directory.add(new Directory.Entry(member, List.of(member.name()), List.of()));
        say(text, member);
    }

    @Nullable
    Member byId(UUID id) {
        return directory.byId(id);
    }

    /** The names of whom nobody is known, in the order of the document, with those who may be meant. */
    public List<UnknownName> unknown() {
        Map<MemberKind, Map<String, List<Candidate>>> candidates = new LinkedHashMap<>();
        unknown.values().stream()
                .collect(Collectors.groupingBy(Asked::kind, Collectors.mapping(Asked::text, Collectors.toList())))
                .forEach((kind, texts) -> candidates.put(kind, queries.candidates(home, kind, texts)));
        List<UnknownName> names = new ArrayList<>();
        for (Asked asked : unknown.values()) {
            List<Candidate> likely =
                    candidates.getOrDefault(asked.kind(), Map.of()).getOrDefault(asked.text(), List.of());
            names.add(new UnknownName(asked.kind(), asked.text(), asked.where(), likely));
        }
        return names;
    }
}
