package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.WordPlan;

/** After an import the feed tells exactly what came. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportFeedTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Test
    void what_came_is_told_once_and_what_did_not_change_is_not_told() {
        String county = members.county();
        String care = members.member(county, "council");
        Api officer = people.partnershipOfficer(county);
        String code = officer.get("/agencies/" + care).path("code");
        Imports imports = new Imports(officer, county);
        Feed feed = Feed.fromNow(
                officer, "type=plan&type=priority&type=indicator&type=action&type=agency&type=officer&type=group");
        String plan = imports.load(document(code, "March 2010"), List.of(), false)
                .extract()
                .path("result.plan.id");
        feed.untilSeen(UUID.fromString(plan));
        feed.untilQuiet();
        assertThat(feed.seen())
                .extracting(entry -> entry.get("kind") + " " + entry.get("type"))
                .containsExactlyInAnyOrder(
                        "created plan", "created priority", "created action", "created action", "created action");

        imports.load(document(code, "March 2010"), List.of(), false);
        assertThat(feed.untilQuiet()).isEmpty();

        imports.load(document(code, "April 2010"), List.of(), false);
        feed.untilQuiet();
        assertThat(feed.seen().getLast())
                .containsEntry("kind", "updated")
                .containsEntry("type", "action")
                .containsEntry("fields", List.of("timescale"));
        assertThat(feed.seen()).hasSize(6);
    }

    private static byte[] document(String agency, String when) {
        return WordPlan.titled("Rowanshire Children and Young People's Plan 2009/11")
                .priority("Safe and well", "1", "Children are safe at home", "", "Staying Safe")
                .action("1.1", "Train every foster carer", when, agency, "", "")
                .action("a)", "Write the course for carers", "TBC", "", "", "")
                .action("1.2", "Open the clinic on Saturdays", "Ongoing", agency, "", "")
                .bytes();
    }
}
