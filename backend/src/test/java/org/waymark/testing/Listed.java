package org.waymark.testing;

/**
 * The collections of the API that are walked page by page, and how rows come into them.
 *
 * <p>{@code rows} is filled from {@code here} with the columns {@code scope} (what the list is narrowed to) and
 * {@code n} (the row's number).
 */
public enum Listed {
    PARTNERSHIPS(
            "/partnerships?parent=",
            "partnership",
            "short_name = short_name || '.'",
            "(id, name, short_name, kind, childrens_services_authority, parent_id)"
                    + " select id, 'Row ' || n || ' of ' || scope, 'R' || n, 'district', false, scope"),
    MEMBERSHIPS(
            "/memberships?partnership=",
            "membership",
            "valid_to = valid_from + (1 - (valid_to - valid_from))",
            "(id, partnership_id, agency_id, valid_from, valid_to) select here.id, scope,"
                    + " (select a.id from agency a where a.partnership_id = scope order by a.id limit 1),"
                    + " date '1900-01-01' + 3 * n, date '1900-01-01' + 3 * n + 1"),
    CALENDARS(
            "/calendars?partnership=",
            "calendar",
            "name = name || '.'",
            "(id, partnership_id, name, kind, reporting) select id, scope, 'Row ' || n, 'quarters', false"),
    AGENCIES(
            "/agencies?partnership=",
            "agency",
            "name = name || '.'",
            "(id, partnership_id, code, name, kind) select id, scope, 'R' || n, 'Row ' || n, 'school'"),
    OFFICERS(
            "/officers?partnership=",
            "officer",
            "name = name || '.'",
            "(id, partnership_id, kind, name) select id, scope, 'post', 'Row ' || n"),
    GROUPS(
            "/groups?partnership=",
            "partner_group",
            "name = name || '.'",
            "(id, partnership_id, code, name, kind) select id, scope, 'R' || n, 'Row ' || n, 'sub-group'"),
    MEETINGS(
            "/groups/%s/meetings?",
            "meeting",
            "place = coalesce(place, '') || '.'",
            "(id, group_id, partnership_id, date) select here.id, scope, (select g.partnership_id from partner_group g"
                    + " where g.id = scope), date '2026-01-01' + n % 7"),
    INVITATIONS(
            "/invitations?partnership=",
            "invitation",
            "expires_at = expires_at + interval '1 day'",
            "(id, partnership_id, email, role, status, expires_at) select id, scope, n || '@riverbank.example',"
                    + " 'partnership-officer', 'open', now() + interval '14 days'"),
    GRANTS(
            "/grants?partnership=",
            "access_grant",
            "name = name || '.'",
            "(id, partnership_id, issuer, subject, role, name) select id, scope, 'https://id.example', 'row ' || n,"
                    + " 'partnership-officer', 'Row ' || n"),
    AREAS(
            "/areas?parent=",
            "area",
            "name = name || '.'",
            "(id, parent_id, code, name, kind) select id, scope, id::text, 'Row ' || n, 'community'"),
    FRAMEWORKS(
            "/frameworks?count=true&code=",
            "framework",
            "name = name || '.'",
            "(id, partnership_id, code, name, outcomes) select id, scope, 'row-' || n, 'Row ' || n, '[]'"),
    PLANS(
            "/plans?partnership=",
            "plan",
            "title = title || '.'",
            "(id, partnership_id, framework_id, title, status) select id, scope,"
                    + " (select f.id from framework f where f.code = 'every-child-matters'), 'Row ' || n, 'draft'"),
    THEMES(
            "/themes?plan=",
            "theme",
            "title = title || '.'",
            "(id, plan_id, ordinal, title) select id, scope, n, 'Row ' || n"),
    PRIORITIES(
            "/priorities?plan=",
            "priority",
            "note = coalesce(note, '') || '.'",
            "(id, partnership_id, plan_id, ordinal, ref, title_state, title_text, leads_state, population_state)"
                    + " select here.id, (select p.partnership_id from plan p where p.id = scope), scope, n, n::text,"
                    + " 'set', 'Row ' || n, 'absent', 'absent'"),
    INDICATORS(
            "/indicators?partnership=",
            "indicator",
            "note = coalesce(note, '') || '.'",
            "(id, partnership_id, title_state, title_text, definition_state, lead_agencies_state, contact_state,"
                    + " definition_status) select id, scope, 'set', 'Row ' || n, 'absent', 'absent', 'absent', 'proxy'"),
    ACTIONS(
            "/actions?priority=",
            "action",
            "note = coalesce(note, '') || '.'",
            "(id, partnership_id, plan_id, priority_id, ordinal, ref, title_state, title_text, timescale_state,"
                    + " lead_agencies_state, lead_officers_state, monitoring_state)"
                    + " select here.id, p.partnership_id, p.plan_id, scope, n, '1.' || n, 'set', 'Row ' || n, 'absent',"
                    + " 'absent', 'absent', 'absent'"),
    PROGRESS_REPORTS(
            "/progress-reports?action=",
            "progress_report",
            "done = coalesce(done, '') || '.'",
            "(id, partnership_id, plan_id, action_id, agency_id, period_start, period_end, period_label, state, status,"
                    + " on_behalf, submitted_at, first_submitted_at) select here.id, (select a.partnership_id from action a"
                    + " where a.id = scope), (select a.plan_id from action a where a.id = scope), scope, (select g.id"
                    + " from agency g join action a on a.partnership_id = g.partnership_id where a.id = scope"
                    + " order by g.id limit 1), date '2009-04-01' + n, date '2009-04-01' + n, 'Row ' || n, 'submitted',"
                    + " 'on-track', false, now(), now()"),
    REPORTING_ROUNDS(
            "/reporting-rounds?partnership=",
            "reporting_round",
            "instructions = coalesce(instructions, '') || '.'",
            "(id, partnership_id, period_start, period_end, period_label, state, opened_at, due) select id, scope,"
                    + " date '1900-01-01' + n, date '1900-01-01' + n, 'Row ' || n, 'open', now(),"
                    + " date '1900-01-31' + n"),
    NOTES(
            "/notes?plan=",
            "note",
            "text = text || '.'",
            "(id, partnership_id, plan_id, on_type, on_id, kind, state, text, issuer, subject) select here.id,"
                    + " (select p.partnership_id from plan p where p.id = scope), scope, 'plan', scope, 'note', 'open',"
                    + " 'Row ' || n, 'https://id.example', 'somebody'"),
    WATCHES(
            "/watches?plan=",
            "watch",
            "version = version + 1",
            "(id, issuer, subject, type, thing, root, partnership_id, plan_id, since) select here.id,"
                    + " (select g.issuer from access_grant g join plan p on p.partnership_id = g.partnership_id"
                    + " where p.id = scope), (select g.subject from access_grant g join plan p on"
                    + " p.partnership_id = g.partnership_id where p.id = scope), 'action', here.id, here.id,"
                    + " (select p.partnership_id from plan p where p.id = scope), scope, 0"),
    SAVED_VIEWS(
            "/saved-views?plan=",
            "saved_view",
            "name = name || '.'",
            "(id, list, name, query, shared_with, issuer, subject) select here.id, 'actions', 'Row ' || here.id, '[]',"
                    + " 'nobody', (select g.issuer from access_grant g join plan p on p.partnership_id ="
                    + " g.partnership_id where p.id = scope), (select g.subject from access_grant g join plan p on"
                    + " p.partnership_id = g.partnership_id where p.id = scope)"),
    CALENDAR_FEEDS(
            "/calendar-feeds?",
            "calendar_feed",
            "name = name || '.'",
            "(id, issuer, subject, name, secret) select here.id, g.issuer, g.subject, 'Row ' || n, here.id::text"),
    ASSIGNMENTS(
            "/assignments?agency=",
            "assignment",
            "role = case role when 'lead' then 'supporting' else 'lead' end",
            "(id, action_id, agency_id, ordinal, role, state) select id, id, scope, 1, 'lead', 'proposed'");

    /** Each place is in an action of its own, of the only priority of the agency's partnership. */
    private static final String ACTION = ", there as (insert into action (id, partnership_id, plan_id, priority_id,"
            + " ordinal, ref, title_state, title_text, timescale_state, lead_agencies_state, lead_officers_state,"
            + " monitoring_state) select here.id, p.partnership_id, p.plan_id, p.id, n, '1.' || n, 'set', 'Row ' || n,"
            + " 'absent', 'set', 'absent', 'absent' from here join agency g on g.id = scope"
            + " join priority p on p.partnership_id = g.partnership_id)";

    private final String query;
    private final String table;
    private final String change;
    private final String rows;

    Listed(String query, String table, String change, String rows) {
        this.query = query;
        this.table = table;
        this.change = change;
        this.rows = rows;
    }

    /** The address of what lies in that scope, its query open for more. */
    public String within(String scope) {
        return switch (this) {
            case FRAMEWORKS -> "/frameworks?";
            case CALENDAR_FEEDS -> query;
            case MEETINGS -> query.formatted(scope);
            default -> query + scope + "&";
        };
    }

    public String table() {
        return table;
    }

    /** Makes rows number {@code ?} to {@code ?} in the scope {@code ?}. */
    String insert() {
        return "with here as materialized (select gen_random_uuid() as id, s.scope, n from (select ?::uuid as scope,"
                + " ?::int as one, ?::int as last) s, generate_series(s.one, s.last) n)"
                + (this == ASSIGNMENTS ? ACTION : "") + " insert into " + table + " "
                + rows + " from here" + joined() + " returning id";
    }

    private String joined() {
        return switch (this) {
            case ACTIONS -> " join priority p on p.id = scope";
            case CALENDAR_FEEDS -> " join access_grant g on g.partnership_id = scope";
            default -> "";
        };
    }

    /** Changes the row of the id {@code ?}. */
    String update() {
        return "update " + table + " set " + change + " where id = ?::uuid";
    }
}
