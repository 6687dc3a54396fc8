package org.waymark.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.meetings.Presence;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

/** What a person wrote, came to, watches and did is told to them whole; what was theirs alone goes with their name. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OwnThingsTest {
    private static final int MANY = 10_050;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    private final String name = "Philippa Quayle-" + UUID.randomUUID();
    private final String subject = UUID.randomUUID().toString();
    private String county = "";
    private String police = "";
    private String person = "";
    private String priority = "";
    private String action = "";
    private String note = "";
    private String reply = "";
    private String watch = "";
    private String meeting = "";
    private Api officer = Api.as("nobody");
    private Api they = Api.as("nobody");

    @BeforeEach
    void somebody_who_writes_watches_and_comes_to_meetings() {
        county = members.county();
        police = members.member(county, "police");
        officer = people.partnershipOfficer(county);
        person = members.person(county, police, name);
        granted("agency-officer", "agency", police, person);
        they = Api.as(Tokens.named(subject, name));
        UUID plan = plans.plan(county);
        priority = plans.priority(plan, "1").toString();
        action = plans.action(UUID.fromString(priority), "1.1").toString();
        note = they.made(
                "/notes",
                Map.of("on", Map.of("type", "action", "id", action), "kind", "question", "text", "Who pays for it?"));
        reply = officer.made("/notes/" + note + "/replies", Map.of("text", "You do, @" + person));
        they.post("/notes/" + note + "/transitions", Map.of("to", "settled", "reason", "We do"))
                .then()
                .statusCode(200);
        watch = they.made("/watches", Map.of("type", "priority", "id", priority));
        Feed feed = Feed.fromNow(officer);
        String group = members.group(county, "board");
        meeting = officer.made(
                "/groups/" + group + "/meetings",
                Map.of(
                        "date",
                        "2009-05-20",
                        "attendance",
                        List.of(Map.of("officer", person, "presence", "apologies", "note", "On leave"))));
        feed.untilSeen(UUID.fromString(meeting));
        String upTo = they.get("/news").path("upTo");
        they.post("/news/seen", Map.of("upTo", upTo)).then().statusCode(200);
    }

    private void granted(String role, String type, String scope, String named) {
        people.administrator()
                .made(
                        "/grants",
                        Map.of(
                                "principal",
                                Map.of("issuer", Tokens.ISSUER, "subject", subject),
                                "name",
                                name,
                                "role",
                                role,
                                "scope",
                                Map.of("type", type, "id", scope),
                                "officer",
                                named));
    }

    private Response held() {
        return officer.get("/officers/" + person + "/personal-data");
    }

    private void erase() {
        officer.post("/officers/" + person + "/departure", Map.of("leftOn", "2026-03-31"))
                .then()
                .statusCode(200);
        officer.post("/officers/" + person + "/erasure", Map.of("reason", "Asked for"))
                .then()
                .statusCode(200)
                .body("own", equalTo(2));
    }

    /** A role and a watch under the same sign-in in a county that has nothing to do with this one. */
    private String watchedElsewhere() {
        String elsewhere = members.county();
        String fire = members.member(elsewhere, "fire");
        granted("agency-officer", "agency", fire, members.person(elsewhere, fire, name));
        String plan = plans.plan(elsewhere).toString();
        return they.made("/watches", Map.of("type", "plan", "id", plan));
    }

    @Test
    void notes_mentions_meetings_watches_and_settings_are_in_the_document() throws Exception {
        held().then()
                .statusCode(200)
                .body("notes.id", contains(note))
                .body("notes[0].line", equalTo(action))
                .body("notes[0].lineType", equalTo("action"))
                .body("notes[0].text", equalTo("Who pays for it?"))
                .body("notes[0].state", equalTo("settled"))
                .body("settled.note", contains(note))
                .body("settled.reason", contains("We do"))
                .body("mentions.id", contains(reply))
                .body("mentions[0].replyTo", equalTo(note))
                .body("mentions[0].text", equalTo("You do, @" + person))
                .body("meetings.id", contains(meeting))
                .body("meetings[0].date", equalTo("2009-05-20"))
                .body("meetings[0].presence", equalTo("apologies"))
                .body("meetings[0].deputy", equalTo(false))
                .body("meetings[0].note", equalTo("On leave"))
                .body("watches.id", contains(watch))
                .body("watches[0].thing", equalTo(priority))
                .body("settings.kind", contains("news-seen"))
                .body("settings[0].values.name", contains("at", "position"))
                .body("done.id", hasItem(note));
        PersonalData read = mapper.readValue(held().asByteArray(), PersonalData.class);
        assertThat(read.person().id()).hasToString(person);
        assertThat(read.meetings().getFirst().presence()).isEqualTo(Presence.APOLOGIES);
    }

    @Test
    void everything_ever_done_is_told_oldest_first_however_much_it_is() {
        String actor = Tokens.ISSUER + " " + subject;
        database.owner(
                "insert into change (at, type, aggregate, version, partnership, row_table, root, operation, fields,"
                        + " concerned, actor) select timestamptz '2026-01-01 00:00Z' + n * interval '1 second', 'action',"
                        + " gen_random_uuid(), n, '" + county + "', 'action', true, 'update', '{title}', '{}', '"
                        + actor
                        + "' from generate_series(1, " + MANY + ") n");
        List<String> at = held().path("done.at");
        assertThat(at).hasSizeGreaterThan(MANY).isSorted();
        assertThat(at.getFirst()).isEqualTo("2026-01-01T00:00:01Z");
        database.owner("delete from change where actor = '" + actor + "' and at < '2026-02-01'");
    }

    @Test
    void the_document_is_not_sent_again_while_nothing_has_changed() {
        String etag = held().header("ETag");
        officer.request()
                .header("If-None-Match", etag)
                .get("/officers/" + person + "/personal-data")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
        officer.request()
                .head("/officers/" + person + "/personal-data")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag));
        they.delete("/watches/" + watch, "\"1\"").then().statusCode(204);
        assertThat(held().header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void an_erasure_leaves_what_a_note_says_and_takes_who_said_it() {
        erase();
        officer.get("/notes/" + note)
                .then()
                .body("text", equalTo("Who pays for it?"))
                .body("author.name", equalTo("Name removed"))
                .body("settled.by.name", equalTo("Name removed"));
        assertThat(database.rows("select 1 from note where author_name = ?", name))
                .isEmpty();
        assertThat(database.rows("select 1 from watch where subject = ?", subject))
                .isEmpty();
        assertThat(database.rows("select 1 from news_seen where subject = ?", subject))
                .isEmpty();
        held().then()
                .body("watches", empty())
                .body("settings", empty())
                .body("meetings.id", contains(meeting))
                .body("notes.id", contains(note));
    }

    @Test
    void what_the_same_principal_watches_in_another_county_is_neither_told_nor_taken() {
        String elsewhere = watchedElsewhere();
        held().then().body("watches.id", contains(watch)).body("settings", hasSize(0));
        officer.post("/officers/" + person + "/departure", Map.of("leftOn", "2026-03-31"))
                .then()
                .statusCode(200);
        officer.post("/officers/" + person + "/erasure", Map.of("reason", "Asked for"))
                .then()
                .statusCode(200)
                .body("own", equalTo(1));
        they.get("/watches").then().body("items.id", contains(elsewhere));
        assertThat(database.rows("select 1 from news_seen where subject = ?", subject))
                .hasSize(1);
    }

    @Test
    void every_table_that_is_kept_for_one_sign_in_is_told_and_erased() {
        assertThat(database.rows("""
                        select c.relname::text as name from pg_class c
                        join pg_attribute i on i.attrelid = c.oid and i.attname = 'issuer'
                        join pg_attribute s on s.attrelid = c.oid and s.attname = 'subject'
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                            and c.relname not in (select of_table from own_affair) order by 1"""))
                .as("name the table in own_affair, unless it has a list of its own in the document")
                .containsExactly(Map.of("name", "access_grant"), Map.of("name", "job"), Map.of("name", "note"));
    }

    @Test
    void what_colleagues_wrote_and_watch_is_not_theirs() {
        Api colleague = people.agencyOfficer(police);
        String other = colleague.made(
                "/notes", Map.of("on", Map.of("type", "action", "id", action), "kind", "note", "text", "Mine"));
        String theirs = colleague.made("/watches", Map.of("type", "action", "id", action));
        held().then().body("notes.id", not(hasItem(other))).body("watches.id", not(hasItem(theirs)));
        erase();
        colleague.get("/watches").then().body("items.id", contains(theirs));
    }

    private void keepsForThemselves() {
        they.made("/saved-views", Map.of("list", "actions", "name", "Mine and late", "query", "overdue=true"));
        they.made("/calendar-feeds", Map.of("name", "On my phone"));
    }

    private void sharesWithTheAgency() {
        they.made(
                "/saved-views",
                Map.of(
                        "list",
                        "actions",
                        "name",
                        "Ours and late",
                        "query",
                        "overdue=true",
                        "sharedWith",
                        "agency",
                        "agency",
                        police));
        they.made("/calendar-feeds", Map.of("name", "At the station", "agency", police));
    }

    private List<Object> kept() {
        return database
                .rows(
                        "select name from saved_view where subject = ? union all"
                                + " select name from calendar_feed where subject = ? order by name",
                        subject,
                        subject)
                .stream()
                .map(row -> row.get("name"))
                .toList();
    }

    private void leavesAndIsErased(int own) {
        officer.post("/officers/" + person + "/departure", Map.of("leftOn", "2026-03-31"))
                .then()
                .statusCode(200);
        officer.post("/officers/" + person + "/erasure", Map.of("reason", "Asked for"))
                .then()
                .statusCode(200)
                .body("own", equalTo(own));
    }

    @Test
    void what_they_keep_for_themselves_alone_is_told_and_goes_with_their_name() {
        keepsForThemselves();
        sharesWithTheAgency();
        held().then()
                .statusCode(200)
                .body(
                        "settings.kind",
                        contains("calendar-feed", "calendar-feed", "news-seen", "saved-view", "saved-view"))
                .body("settings.values.flatten().value", hasItems("Mine and late", "On my phone", "Ours and late"));
        // The watch, how far they have read the news, two calendars and two lists.
        leavesAndIsErased(6);
        assertThat(kept()).isEmpty();
    }

    @Test
    void with_a_role_elsewhere_what_names_an_agency_here_goes_and_what_names_nobody_stays() {
        watchedElsewhere();
        keepsForThemselves();
        sharesWithTheAgency();
        held().then().body("settings.kind", contains("calendar-feed", "saved-view"));
        leavesAndIsErased(3);
        assertThat(kept()).containsExactly("Mine and late", "On my phone");
    }
}
