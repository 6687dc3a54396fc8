package org.waymark.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kernel.Ids;
import org.waymark.mail.sending.Outbox;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Tokens;
import org.waymark.testing.WordPlan;

/** What the contract cannot make itself, made so that every operation has something to be tried on. */
@ApplicationScoped
class World {
    private final People people;
    private final Members members;
    private final Database database;

    private final Api administrator;

    World(People people, Members members, Database database) {
        this.people = people;
        this.members = members;
        this.database = database;
        String county = members.county();
        String post = members.post(county, members.agency(county, "district-council"), "Head of data");
        this.administrator = people.officer(post, "administrator", null);
    }

    /** Whoever makes the things, and so is the author of what has one. */
    Api administrator() {
        return administrator;
    }

    /** Things in a new county of their own. */
    Things things(List<Operation> operations) {
        return things(operations, members.county());
    }

    /** Things in a partnership: one plan with a priority, an indicator and an action; whatever else when it is asked. */
    Things things(List<Operation> operations, String partnership) {
        String plan = plan(partnership);
        // Before anything stands in the plan: what an edition knows cannot be deleted.
        administrator.made("/plans/" + plan + "/editions", Map.of("label", "0.1"));
        String priority = priority(partnership, plan);
        String external = UUID.randomUUID().toString();
        String reminded = round(partnership);
        Things things = new Things(administrator, operations)
                .known("partnership", partnership)
                .known("plan", plan)
                .known("priority", priority)
                .known("indicator", indicator(partnership))
                .known("action", action(partnership, plan, priority, external))
                .known("area", area())
                .known("group", members.group(county(partnership), "board"))
                .known("system", "case-system")
                .known("value", external)
                .known("secret", secret(partnership))
                .known("label", "0.1")
                .known("token", link());
        return things.made(
                        "assignment",
                        () -> place(partnership, plan, priority, members.agency(county(partnership), "police")))
                .made("leaver", () -> leaver(county(partnership)))
                .made("lead-agency", () -> members.member(county(partnership), "police"))
                .known("lead-agency", members.member(county(partnership), "police"))
                .made("feed-agency", () -> members.agency(county(partnership), "youth-service"))
                .made("led-action", () -> led(partnership, things.id("lead-agency")))
                .made("progress-report", () -> report(partnership, things.id("lead-agency"), "submitted"))
                .made("draft-report", () -> report(partnership, things.id("lead-agency"), "draft"))
                .made("theme", () -> theme(plan))
                .made("predecessor", () -> members.agency(county(partnership), "youth-service"))
                .made("successor", () -> members.agency(county(partnership), "health"))
                .made("job", () -> job(partnership))
                .made("import", () -> compared(partnership))
                .made("mail", () -> bounced(partnership))
                .made("meeting", () -> meeting(things.id("group")))
                .made("draft-plan", () -> plan(partnership))
                .made("deletion", () -> deleted(priority))
                .made("reporting-round", () -> round(partnership))
                .made("asked-round", () -> asked(partnership))
                .made("reminded-round", () -> reminded)
                .known("reminder", reminder(reminded))
                .made("round-partnership", () -> unasked(partnership))
                .made("open-indicator", () -> indicator(partnership))
                .made("open-priority", () -> another("/priorities", Map.of("plan", plan)))
                .made("open-action", () -> another("/actions", Map.of("priority", priority)));
    }

    /** Open, of a day that no other round is about. */
    private String round(String partnership) {
        return inserted("""
                insert into reporting_round (id, partnership_id, period_start, period_end, period_label, state, opened_at,
                    due)
                select ?::uuid, p.id, day, day, 'One day', 'open', now(), day + 30
                from partnership p cross join lateral (select date '2000-01-01' + count(*)::int as day
                    from reporting_round r where r.partnership_id = p.id) d where p.id = ?::uuid""", partnership);
    }

    /** One in which something is outstanding. */
    private String asked(String partnership) {
        String round = round(partnership);
        database.run("""
                insert into owed_report (round_id, action_id, agency_id, owed_from)
                select ?::uuid, a.id, g.id, now() from action a join agency g on g.partnership_id = a.partnership_id
                where a.partnership_id = ?::uuid order by a.id, g.id limit 1""", round, partnership);
        return round;
    }

    private String reminder(String round) {
        return inserted(
                "insert into round_reminder (id, round_id, kind, at) values (?::uuid, ?::uuid, 'chased', now())",
                round);
    }

    /** The partnership, which has not yet asked for the period of the example. */
    private String unasked(String partnership) {
        database.run(
                "delete from reporting_round where partnership_id = ?::uuid and period_start >= date '2020-01-01'",
                partnership);
        return partnership;
    }

    private String bounced(String partnership) {
        return inserted("""
                insert into mail_message (id, message_id, partnership_id, address, kinds, subject, body, html, state,
                    error)
                values (?::uuid, gen_random_uuid()::text, ?::uuid, 'nobody@police.example', '{watched}', 'A subject',
                    'Words', '<p>Words</p>', 'bounced', '550 No such mailbox')""", partnership);
    }

    /** The word in the link of a mail to some officer. */
    private String link() {
        String word = UUID.randomUUID().toString();
        database.run(
                "insert into mail_unsubscribe (token_hash, officer_id, address_hash, kinds)"
                        + " select ?, id, 'none', '{watched}' from officer order by id limit 1",
                Outbox.hash(word));
        return word;
    }

    /** What the address of a calendar holds. */
    private String secret(String partnership) {
        String address = administrator
                .post(
                        "/calendar-feeds",
                        Map.of("name", "Phone", "agency", members.agency(county(partnership), "youth-service")))
                .path("address");
        return address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
    }

    private String deleted(String priority) {
        String action = another("/actions", Map.of("priority", priority));
        database.run("delete from action where id = ?::uuid", action);
        return people.administrator().get("/deletions?thing=" + action).path("items[0].id");
    }

    /** Made anew whenever it is needed: it ends. */
    private String another(String path, Map<String, String> above) {
        Map<String, Object> body = new HashMap<>(above);
        body.put("ref", "9");
        body.put("title", Map.of("state", "set", "text", "It was tried for a year"));
        return people.administrator().made(path, body);
    }

    private String inserted(String sql, Object... values) {
        String id = Ids.next().toString();
        Object[] all = new Object[values.length + 1];
        all[0] = id;
        System.arraycopy(values, 0, all, 1, values.length);
        database.run(sql, all);
        return id;
    }

    private String plan(String partnership) {
        return inserted("""
                insert into plan (id, partnership_id, framework_id, title, status)
                values (?::uuid, ?::uuid, (select id from framework where code = 'every-child-matters'), ?, 'draft')""", partnership, "Plan " + UUID.randomUUID());
    }

    private String theme(String plan) {
        return inserted(
                "insert into theme (id, plan_id, ordinal, title) select ?::uuid, p.id, 100 + count(t), ? from plan p"
                        + " left join theme t on t.plan_id = p.id where p.id = ?::uuid group by p.id",
                "Theme " + UUID.randomUUID(),
                plan);
    }

    private String priority(String partnership, String plan) {
        return inserted("""
                insert into priority (id, partnership_id, plan_id, ordinal, ref, title_state, title_text, leads_state,
                    population_state)
                values (?::uuid, ?::uuid, ?::uuid, 0, '1', 'set', 'Safe at home', 'absent', 'absent')""", partnership, plan);
    }

    private String indicator(String partnership) {
        return inserted("""
                insert into indicator (id, partnership_id, title_state, title_text, definition_state,
                    lead_agencies_state, contact_state, definition_status)
                values (?::uuid, ?::uuid, 'set', 'Young people in work', 'absent', 'absent', 'absent',
                    'to-be-confirmed')""", partnership);
    }

    private String action(String partnership, String plan, String priority, String external) {
        String id = inserted("""
                insert into action (id, partnership_id, plan_id, priority_id, ordinal, ref, title_state, title_text,
                    timescale_state, timescale_text, timescale_kind, timescale_due, lead_agencies_state,
                    lead_officers_state, monitoring_state)
                values (?::uuid, ?::uuid, ?::uuid, ?::uuid, 0, '1.1', 'set', 'Open a centre', 'set', 'September 2030',
                    'due', date '2030-09-30', 'absent', 'absent', 'absent')""", partnership, plan, priority);
        inserted("""
                insert into external_id (id, partnership_id, type, action_id, system, value)
                values (?::uuid, ?::uuid, 'action', ?::uuid, 'case-system', ?)""", partnership, id, external);
        return id;
    }

    /** A person who has left. */
    private String leaver(String county) {
        return inserted(
                "insert into officer (id, partnership_id, kind, name, left_on)"
                        + " values (?::uuid, ?::uuid, 'person', ?, date '2026-03-31')",
                county,
                "Leaver " + UUID.randomUUID());
    }

    /** Agencies belong to the county, whose districts share them. */
    private String county(String partnership) {
        return String.valueOf(
                database.rows("select coalesce(parent_id, id) as id from partnership where id = ?::uuid", partnership)
                        .getFirst()
                        .get("id"));
    }

    /** A place that was proposed to an agency, in an action of its own. */
    String place(String partnership, String plan, String priority, String agency) {
        String action = inserted("""
                insert into action (id, partnership_id, plan_id, priority_id, ordinal, ref, title_state, title_text,
                    timescale_state, lead_agencies_state, lead_officers_state, monitoring_state)
                select ?::uuid, ?::uuid, ?::uuid, r.id, 100 + count(a), '1.9', 'set', 'Walk to school', 'absent', 'set',
                    'absent', 'absent'
                from priority r left join action a on a.priority_id = r.id where r.id = ?::uuid group by r.id""", partnership, plan, priority);
        return inserted("""
                insert into assignment (id, action_id, agency_id, ordinal, role, state, recorded)
                values (?::uuid, ?::uuid, ?::uuid, 0, 'lead', 'proposed', false)""", action, agency);
    }

    /** An action of its own that the agency leads. */
    private String led(String partnership, String agency) {
        // In a plan of its own: what others say of theirs, such as when it runs, is not this one's.
        String plan = plan(partnership);
        String place = place(partnership, plan, priority(partnership, plan), agency);
        return String.valueOf(database.rows("select action_id from assignment where id = ?::uuid", place)
                .getFirst()
                .get("action_id"));
    }

    /** What the agency says of an action of its own. */
    private String report(String partnership, String agency, String state) {
        String action = led(partnership, agency);
        return inserted("""
                insert into progress_report (id, partnership_id, plan_id, action_id, agency_id, period_start, period_end,
                    period_label, state, status, on_behalf, submitted_at, first_submitted_at)
                select ?::uuid, a.partnership_id, a.plan_id, a.id, ?::uuid, date '2026-04-01', date '2026-06-30',
                    'Q1 2026/27', s.state, 'on-track', false, case when s.state <> 'draft' then now() end,
                    case when s.state <> 'draft' then now() end from (select ?) s (state)
                    join action a on a.id = ?::uuid""", agency, state, action);
    }

    /** As its examples say it, so that one who may only record what was decided can send them. */
    private String meeting(String group) {
        return people.administrator()
                .made(
                        "/groups/" + group + "/meetings",
                        Map.of(
                                "date",
                                "2026-03-18",
                                "place",
                                "Council Chamber, 10 am",
                                "agenda",
                                "1. The plan\n2. The year ahead"));
    }

    private String area() {
        String code = UUID.randomUUID().toString();
        return inserted("insert into area (id, code, name, kind) values (?::uuid, ?, 'Riverbank', 'county')", code);
    }

    /** A plan in the county's Word format. */
    static byte[] document() {
        return WordPlan.titled("Riverbank Children and Young People's Plan 2009/11")
                .priority("Being safe", "1", "Children are safe at home", "Head of Care", "Stay safe")
                .bytes();
    }

    /** A document that was sent and compared. */
    private String compared(String partnership) {
        return people.administrator()
                .request()
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Prefer", "wait=60")
                .body(World.document())
                .post("/imports?kind=plan&dryRun=true&partnership=" + partnership)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** One that another process works on, for longer than the tests last: it takes nobody's turn here. */
    private String job(String partnership) {
        return inserted("""
                insert into job (id, kind, partnership_id, subject, input, issuer, principal, name, client, state,
                    heartbeat_at)
                values (?::uuid, 'noting', ?::uuid, gen_random_uuid(), '{"then": "hold"}', ?, 'somebody', null, null,
                    'running', now() + interval '1 day')""", partnership, Tokens.ISSUER);
    }
}
