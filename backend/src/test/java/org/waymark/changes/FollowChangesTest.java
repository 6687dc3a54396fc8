package org.waymark.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionInput;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;
import org.waymark.testing.Api;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FollowChangesTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    private static AgencyLeadsInput led(String agency) {
        return new AgencyLeadsInput(
                OpenState.SET,
                null,
                List.of(new AgencyLeadInput(
                        UUID.fromString(agency), LeadRole.LEAD, AssignmentState.ACCEPTED, true, null)));
    }

    private static ActionInput ledBy(UUID priority, String agency) {
        return Plans.actionInput(priority, null, "1.1", Timescale.NONE, led(agency));
    }

    @Test
    void an_agency_is_told_what_it_was_given_and_what_it_lost() {
        String county = members.county();
        String first = members.member(county, "health");
        String second = members.member(county, "police");
        UUID priority = plans.priority(plans.plan(county), "1");
        Feed ofFirst = Feed.fromNow(people.agencySystem(first), "agency=" + first);
        Feed ofSecond = Feed.fromNow(people.agencySystem(second), "agency=" + second);

        UUID action = plans.action(ledBy(priority, first));
        UUID below = plans.action(Plans.actionInput(priority, action, "1.1a", Timescale.NONE, AgencyLeadsInput.NONE));
        ofFirst.untilSeen(below);
        plans.restate(action, ledBy(priority, second));
        ofFirst.untilSeen(below);
        ofSecond.untilSeen(below);

        assertThat(ofFirst.kindsOf(action)).containsExactly("created", "unassigned");
        assertThat(ofFirst.kindsOf(below)).containsExactly("created", "unassigned");
        assertThat(ofSecond.kindsOf(action)).containsExactly("assigned");
        assertThat(ofSecond.kindsOf(below)).containsExactly("assigned");
    }

    @Test
    void a_change_says_which_properties_it_changed_and_who_made_it() {
        Feed feed = Feed.fromNow(people.administrator(), "type=partnership");
        String county = members.county();
        feed.untilSeen(UUID.fromString(county));
        Api officer = people.partnershipOfficer(county);
        String etag = officer.get("/partnerships/" + county).header("ETag");
        officer.patch("/partnerships/" + county, etag, Map.of("shortName", "Renamed"))
                .then()
                .statusCode(200);
        feed.untilSeen(UUID.fromString(county));
        Map<String, Object> entry = feed.seen().getLast();
        assertThat(entry).containsEntry("kind", "updated").containsEntry("version", 2);
        assertThat(entry.get("fields")).isEqualTo(List.of("shortName"));
        assertThat(String.valueOf(entry.get("by"))).contains("https://identity.example/realms/waymark");
    }

    @Test
    void nobody_is_told_of_what_they_may_not_see() {
        String county = members.county();
        String outside = members.member(members.county(), "health");
        Feed ofStranger = Feed.fromNow(people.stranger());
        Feed ofOutsider = Feed.fromNow(people.agencySystem(outside));
        String inside = members.member(county, "police");
        Feed ofMember = Feed.fromNow(people.agencySystem(inside));
        UUID plan = plans.plan(county);
        people.administrator()
                .post(
                        "/invitations",
                        Map.of(
                                "email",
                                "somebody@example.org",
                                "role",
                                "agency-officer",
                                "scope",
                                Map.of("type", "agency", "id", inside)));
        ofMember.untilSeen(plan);
        assertThat(ofMember.untilQuiet()).isEmpty();
        assertThat(ofMember.seen())
                .allSatisfy(entry -> assertThat(entry.get("type")).isNotEqualTo("invitation"));
        ofStranger.untilQuiet();
        ofOutsider.untilQuiet();
        assertThat(ofStranger.kindsOf(plan)).isEmpty();
        assertThat(ofOutsider.kindsOf(plan)).isEmpty();
        assertThat(ofOutsider.kindsOf(UUID.fromString(inside))).isEmpty();
    }

    @Test
    void the_tail_is_where_a_client_begins() {
        people.administrator()
                .get("/changes?tail=true")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", notNullValue())
                .body("upToDate", equalTo(true));
    }

    @Test
    void a_page_holds_as_many_as_asked_and_the_next_goes_on_from_there() {
        Api administrator = people.administrator();
        Feed feed = Feed.fromNow(administrator);
        String tail = administrator.get("/changes?tail=true").path("next");
        members.county();
        feed.untilSeen(UUID.fromString(members.county()));
        var first = administrator
                .get("/changes?limit=1&after=" + tail)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("upToDate", equalTo(false))
                .extract();
        String second = administrator
                .get("/changes?limit=1&after=" + first.path("next"))
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        assertThat(second).isNotEqualTo(first.path("items[0].id"));
    }

    @Test
    void a_code_that_means_two_agencies_is_refused_and_so_is_one_that_means_none() {
        String code = "X" + UUID.randomUUID();
        members.agency(members.county(), "health", code);
        members.agency(members.county(), "health", code);
        people.administrator()
                .get("/changes?agency=" + code)
                .then()
                .statusCode(400)
                .body("type", endsWith("/ambiguous"));
        people.stranger()
                .get("/changes?agency=" + code)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown"));
    }

    @Test
    void a_cursor_from_elsewhere_is_refused_with_the_way_to_start_again() {
        Api administrator = people.administrator();
        administrator.get("/changes?after=nonsense").then().statusCode(400).body("type", endsWith("/bad-cursor"));
        String beyond = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("999999999".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        administrator.get("/changes?after=" + beyond).then().statusCode(410).body("type", endsWith("/gone"));
    }

    @Test
    void nobody_follows_without_a_token() {
        Api.anonymous().get("/changes").then().statusCode(401);
    }
}
