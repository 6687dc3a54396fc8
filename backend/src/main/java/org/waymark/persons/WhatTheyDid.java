package org.waymark.persons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.actions.ReportState;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.meetings.Presence;
import org.waymark.persons.PersonalData.PersonDeed;
import org.waymark.persons.PersonalData.PersonJob;
import org.waymark.persons.PersonalData.PersonMeeting;
import org.waymark.persons.PersonalData.PersonNote;
import org.waymark.persons.PersonalData.PersonReport;
import org.waymark.persons.PersonalData.PersonSetting;
import org.waymark.persons.PersonalData.PersonSettlement;
import org.waymark.persons.PersonalData.PersonValue;
import org.waymark.persons.PersonalData.PersonWatch;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** What is held of what a person did, wrote and wanted to see, and of where others name them. */
final class WhatTheyDid {
    private static final String REPORTS = """
            select r.id, r.period_label, r.state, a.id as action_id, a.ref, a.title_text,
                coalesce(r.officer_id in %1$s, false) as gave, coalesce(r.decided_by in %1$s, false) as judged
            from progress_report r join action a on a.id = r.action_id
            where r.officer_id in %1$s or r.decided_by in %1$s order by r.id
            """;
    private static final String EDITIONS = """
            select distinct e.id, e.major || '.' || e.minor as label, p.title from edition_name n
                join edition e on e.id = n.edition_id join plan p on p.id = e.plan_id
            where n.kind = 'officer' and n.name is not null
                and n.key in (select o.id::text from officer o where o.id in %1$s)
            order by e.id
            """;
    private static final String MEETINGS = """
            select m.id, m.date, g.id as group_id, g.code as group_code, g.name as group_name, a.presence,
                s.role as seat, coalesce(a.deputy_id in %1$s, false) as deputy, a.note
            from attendance a join meeting m on m.id = a.meeting_id join partner_group g on g.id = m.group_id
                left join seat s on s.id = a.seat_id
            where a.officer_id in %1$s or a.deputy_id in %1$s order by m.date, m.id, a.ordinal
            """;
    private static final String NOTES = """
            select n.*, p.title as plan_title, l.title as line_title from note n join plan p on p.id = n.plan_id
                left join lateral plan_line(n.on_type, n.on_id, n.on_priority_id) l on true
            """;
    private static final String WROTE = NOTES + """
            where n.author_officer_id in %1$s
                or (n.issuer || ' ' || n.subject in %2$s and n.partnership_id in %3$s)
            order by n.id
            """;
    private static final String MENTIONED = NOTES + """
            where n.id in (select m.note_id from note_mention m where m.officer_id in %1$s) order by n.id
            """;
    private static final String SETTLED = """
            select s.* from note_settled s where s.officer_id in %1$s
                or s.note_id in (select (c.after ->> 'note_id')::uuid from change c
                    where c.row_table = 'note_settled' and c.actor in %2$s and c.partnership in %3$s)
            order by s.at, s.note_id
            """;
    private static final String WATCHES = """
            select w.*, l.title from watch w left join lateral plan_line(w.type, w.thing, null) l on true
            where w.issuer || ' ' || w.subject in %2$s and w.partnership_id in %3$s order by w.id
            """;
    private static final String SETTINGS = """
            select replace(r.of_table, '_', '-') as kind, array(select k from jsonb_object_keys(r.said) k order by 1) as names,
                array(select coalesce(e.value, '') from jsonb_each_text(r.said) e order by e.key) as values
            from own_rows(:id) r where r.of_table not in ('watch', 'mail_message') order by r.of_table, r.said::text
            """;
    private static final String JOBS = """
            select j.* from job j where j.issuer || ' ' || j.principal in %2$s and j.partnership_id in %3$s order by j.id
            """;
    private static final String DONE = """
            select c.* from change c where c.actor in %2$s and c.partnership in %3$s order by c.at, c.id
            """;

    static final List<PersonPart<?>> PARTS = List.of(
            PersonPart.of(
                    "reports",
                    REPORTS,
                    (row, context) -> new PersonReport(
                            Columns.known(row, "id"),
                            new Titled(
                                    Columns.known(row, "action_id"), row.getString("ref"), row.getString("title_text")),
                            row.getString("period_label"),
                            Kebab.known(ReportState.class, row.getString("state")),
                            row.getBoolean("gave"),
                            row.getBoolean("judged"))),
            PersonPart.of(
                    "editions",
                    EDITIONS,
                    (row, context) ->
                            new Related(Columns.known(row, "id"), row.getString("label"), row.getString("title"))),
            PersonPart.of(
                    "meetings",
                    MEETINGS,
                    (row, context) -> new PersonMeeting(
                            Columns.known(row, "id"),
                            Objects.requireNonNull(Times.date(row, "date")),
                            new Related(
                                    Columns.known(row, "group_id"),
                                    row.getString("group_code"),
                                    row.getString("group_name")),
                            Kebab.known(Presence.class, row.getString("presence")),
                            row.getString("seat"),
                            row.getBoolean("deputy"),
                            row.getString("note"))),
            PersonPart.of("notes", WROTE, (row, context) -> note(row)),
            PersonPart.of(
                    "settled",
                    SETTLED,
                    (row, context) -> new PersonSettlement(
                            Columns.known(row, "note_id"), Times.instant(row, "at"), row.getString("reason"))),
            PersonPart.of("mentions", MENTIONED, (row, context) -> note(row)),
            PersonPart.of(
                    "watches",
                    WATCHES,
                    (row, context) -> new PersonWatch(
                            Columns.known(row, "id"),
                            row.getString("type"),
                            Columns.known(row, "thing"),
                            row.getString("title"),
                            Times.instant(row, "created_at"))),
            PersonPart.of("settings", SETTINGS, (row, context) -> setting(row)),
            PersonPart.of(
                    "jobs",
                    JOBS,
                    (row, context) -> new PersonJob(
                            Columns.known(row, "id"),
                            row.getString("kind"),
                            row.getString("state"),
                            Times.instant(row, "created_at"))),
            PersonPart.of(
                    "done",
                    DONE,
                    (row, context) -> new PersonDeed(
                            Times.instant(row, "at"),
                            row.getString("type"),
                            Columns.known(row, "aggregate"),
                            row.getString("operation"),
                            Columns.texts(row, "fields"),
                            row.getString("client"),
                            row.getString("reason"))));

    private WhatTheyDid() {}

    private static PersonNote note(ResultSet row) throws SQLException {
        return new PersonNote(
                Columns.known(row, "id"),
                Times.instant(row, "created_at"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                row.getString("on_type"),
                Columns.known(row, "on_id"),
                row.getString("line_title"),
                Columns.id(row, "parent_id"),
                row.getString("kind"),
                row.getString("state"),
                row.getString("text"));
    }

    private static PersonSetting setting(ResultSet row) throws SQLException {
        List<String> names = Columns.texts(row, "names");
        List<String> said = Columns.texts(row, "values");
        List<PersonValue> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            values.add(new PersonValue(names.get(i), said.get(i)));
        }
        return new PersonSetting(row.getString("kind"), values);
    }
}
