package org.waymark.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;

/** Reads who there is, and who is nearly called so. */
@ApplicationScoped
class NameQueries {
    private static final String MEMBERS = """
            select 'agency' as kind, id, name, code, null::text as agency_code, null::text as agency_name,
                null::text as job_title, aliases
            from agency where partnership_id = :partnership and succeeded_by is null
            union all
            select 'officer', o.id, o.name, null, a.code, a.name, o.job_title, o.aliases
            from officer o left join agency a on a.id = o.agency_id
            where o.partnership_id = :partnership and o.merged_into is null and o.erased_on is null
            union all
            select 'group', id, name, code, null, null, null, aliases
            from partner_group where partnership_id = :partnership
            """;
    private static final int MOST_CANDIDATES = 5;
    private static final double LEAST_LIKENESS = 0.2;

    private final Jdbi jdbi;

    NameQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The partnership whose members a partnership shares: its own, or its county's. */
    UUID home(UUID partnership) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(parent_id, id) from partnership where id = :id")
                        .bind("id", partnership)
                        .mapTo(UUID.class)
                        .one());
    }

    Directory directory(UUID home) {
        return jdbi.withHandle(handle -> {
            Map<String, UUID> said = new HashMap<>();
            handle.createQuery("""
                            select name_key, coalesce(agency_id, officer_id, group_id) as id from known_name
                            where partnership_id = :partnership""")
                    .bind("partnership", home)
                    .map((row, context) -> said.put(row.getString("name_key"), row.getObject("id", UUID.class)))
                    .list();
            List<Directory.Entry> entries = handle.createQuery(MEMBERS)
                    .bind("partnership", home)
                    .map((row, context) -> entry(row))
                    .list();
            return new Directory(entries, said);
        });
    }

    private static Directory.Entry entry(ResultSet row) throws SQLException {
        MemberKind kind = Kebab.known(MemberKind.class, row.getString("kind"));
        String name = row.getString("name");
        List<String> words = new ArrayList<>(List.of(name));
        add(words, row.getString("code"));
        words.addAll(Arrays.asList((String[]) row.getArray("aliases").getArray()));
        List<String> weak = new ArrayList<>();
        add(weak, row.getString("job_title"));
        for (@Nullable
        String agency : new @Nullable String[] {row.getString("agency_code"), row.getString("agency_name")}) {
            if (agency != null) {
                weak.add(name + " " + agency);
            }
        }
        return new Directory.Entry(new Member(kind, row.getObject("id", UUID.class), name), words, weak);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }

    /** For each of these names, those of its kind who are called most like it. */
    Map<String, List<Candidate>> candidates(UUID home, MemberKind kind, Collection<String> texts) {
        record Row(String text, Candidate candidate) {}
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        with member as (%s), likeness as (
                            select w.text, m.id, m.name, max(similarity(lower(word), lower(w.text)))::float8 as score
                            from unnest(:texts) w (text) cross join member m
                            cross join unnest(m.aliases || m.name || coalesce(m.code, m.name)
                                || coalesce(m.job_title, m.name)) word
                            where m.kind = :kind group by w.text, m.id, m.name),
                        ranked as (
                            select *, row_number() over (partition by text order by score desc, name, id) as place
                            from likeness where score >= :least)
                        select * from ranked where place <= :most order by text, place""".formatted(MEMBERS))
                .bind("partnership", home)
                .bind("texts", texts.toArray(String[]::new))
                .bind("kind", Kebab.name(kind))
                .bind("least", LEAST_LIKENESS)
                .bind("most", MOST_CANDIDATES)
                .map((row, context) -> new Row(
                        row.getString("text"),
                        new Candidate(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                Math.round(row.getDouble("score") * 1000) / 1000.0)))
                .list());
        Map<String, List<Candidate>> found = new HashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent(row.text(), unused -> new ArrayList<>()).add(row.candidate()));
        return found;
    }

    void remember(UUID home, String text, Member member) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into known_name (partnership_id, name_key, agency_id, officer_id, group_id)
                        values (:partnership, :key, :agency, :officer, :group)
                        on conflict (partnership_id, name_key) do update set agency_id = excluded.agency_id,
                            officer_id = excluded.officer_id, group_id = excluded.group_id, said_at = now()""")
                .bind("partnership", home)
                .bind("key", NameKeys.key(text))
                .bind("agency", member.kind() == MemberKind.AGENCY ? member.id() : null)
                .bind("officer", member.kind() == MemberKind.OFFICER ? member.id() : null)
                .bind("group", member.kind() == MemberKind.GROUP ? member.id() : null)
                .execute());
    }

    /** The codes of this kind that are taken, in lower case. */
    List<String> codes(UUID home, MemberKind kind) {
        String table = kind == MemberKind.AGENCY ? "agency" : "partner_group";
        return jdbi.withHandle(
                handle -> handle.createQuery("select lower(code) from " + table + " where partnership_id = :home")
                        .bind("home", home)
                        .mapTo(String.class)
                        .list());
    }
}
