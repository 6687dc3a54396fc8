package org.waymark.mail.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailTime;

/** Reads and writes what an officer said of each kind of mail. */
@ApplicationScoped
class PreferenceQueries {
    private static final String SAY = """
            insert into mail_preference as p (officer_id, kind, setting) values (:officer, :kind, :setting)
            on conflict (officer_id, kind) do update set setting = excluded.setting, version = p.version + 1
            where p.setting <> excluded.setting
            """;

    private record Said(Map<MailKind, MailTime> times, long version) {
        MailTime of(MailKind kind) {
            return times.getOrDefault(kind, kind.usual());
        }
    }

    private record Who(Related officer, @Nullable String address) {}

    private final Jdbi jdbi;

    PreferenceQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of two who change the same at once, the second waits for the first. */
    void hold(UUID officer) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:officer, 84))")
                .bind("officer", officer.toString())
                .mapToMap()
                .list());
    }

    PreferencesView of(UUID officer) {
        Who who =
                jdbi.withHandle(handle -> handle.createQuery("select id, name, email from officer where id = :officer")
                        .bind("officer", officer)
                        .map((row, context) ->
                                new Who(new Related(officer, null, row.getString("name")), row.getString("email")))
                        .findOne()
                        .orElse(null));
        Said said = said(officer);
        MailTimes times = new MailTimes(
                said.of(MailKind.ROUND_OPENED),
                said.of(MailKind.ROUND_DUE),
                said.of(MailKind.REMINDER),
                said.of(MailKind.REPORT_RETURNED),
                said.of(MailKind.PROPOSAL),
                said.of(MailKind.MENTION),
                said.of(MailKind.WATCHED));
        return who == null
                ? new PreferencesView(said.version(), null, null, times, List.of())
                : new PreferencesView(said.version(), who.officer(), who.address(), times, List.of("edit"));
    }

    private Said said(UUID officer) {
        Map<MailKind, MailTime> times = new EnumMap<>(MailKind.class);
        long version = jdbi.withHandle(handle -> handle
                .createQuery("select kind, setting, version from mail_preference where officer_id = :officer")
                .bind("officer", officer)
                .map((row, context) -> {
                    times.put(
                            Kebab.known(MailKind.class, row.getString("kind")),
                            Kebab.known(MailTime.class, row.getString("setting")));
                    return row.getLong("version");
                })
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum());
        return new Said(times, version + 1);
    }

    /** Keeps what differs from before; what is not said is as usual. */
    void say(UUID officer, MailTimes times) {
        Said before = said(officer);
        for (MailKind kind : MailKind.values()) {
            MailTime asked = times.of(kind);
            MailTime time = asked == null ? kind.usual() : asked;
            if (kind != MailKind.INVITATION && time != before.of(kind)) {
                say(officer, kind, time);
            }
        }
    }

    void say(UUID officer, MailKind kind, MailTime time) {
        jdbi.useHandle(handle -> handle.createUpdate(SAY)
                .bind("officer", officer)
                .bind("kind", Kebab.name(kind))
                .bind("setting", Kebab.name(time))
                .execute());
    }

    /** What holds now for these kinds. */
    Map<MailKind, MailTime> now(UUID officer, List<MailKind> kinds) {
        Said said = said(officer);
        Map<MailKind, MailTime> now = new EnumMap<>(MailKind.class);
        kinds.forEach(kind -> now.put(kind, said.of(kind)));
        return now;
    }
}
