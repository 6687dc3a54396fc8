package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ListMeetingsTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Board board;

    @BeforeEach
    void aBoard() {
        board = Board.of(members, people);
    }

    private String on(String date) {
        return board.officer()
                .made(
                        board.path(),
                        Map.of(
                                "date",
                                date,
                                "attendance",
                                List.of(Map.of("seat", board.seat(0), "presence", "present")),
                                "decisions",
                                List.of(Map.of("text", "On " + date))));
    }

    @Test
    void they_come_in_the_order_of_their_days_either_way_and_between_two_days() {
        String may = on("2009-05-20");
        String march = on("2009-03-18");
        String sameDay = on("2009-05-20");
        Api reader = people.agencyOfficer(board.police());
        reader.get(board.path()).then().body("items.id", contains(may, march, sameDay));
        reader.get(board.path() + "?sort=date").then().body("items.id", contains(march, may, sameDay));
        reader.get(board.path() + "?sort=-date")
                .then()
                .body("items.id", contains(sameDay, may, march))
                .body("items[0].decisions.text", contains("On 2009-05-20"));
        reader.get(board.path() + "?dateFrom=2009-03-19&count=true")
                .then()
                .body("items.id", contains(may, sameDay))
                .body("total", equalTo(2));
        reader.get(board.path() + "?dateTo=2009-03-18").then().body("items.id", contains(march));
        reader.get(board.path() + "?sort=place").then().statusCode(400);
        reader.get(board.path() + "?when=2009").then().statusCode(400);
    }

    @Test
    void pages_by_day_meet_each_once() {
        List<String> newest = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            newest.addFirst(on("2009-05-0" + (1 + day / 2)));
        }
        List<String> met = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = board.officer().get(board.path() + "?sort=-date&limit=2" + next);
            met.addAll(page.<List<String>>path("items.id"));
            next = page.path("next") == null ? null : "&after=" + page.path("next");
        }
        assertThat(met).isEqualTo(newest);
    }

    @Test
    void a_page_costs_the_same_with_one_and_with_fifty() {
        on("2009-05-20");
        board.officer().get(board.path());
        List<String> withOne = statements.during(() -> board.officer().get(board.path() + "?sort=-date"));
        database.run(
                "insert into meeting (id, group_id, partnership_id, date) select gen_random_uuid(), ?::uuid, ?::uuid,"
                        + " date '2009-06-01' + n from generate_series(1, 49) n",
                board.group(),
                board.county());
        List<String> withFifty = statements.during(
                () -> board.officer().get(board.path() + "?sort=-date").then().body("items", hasSize(50)));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void only_those_who_see_the_group_see_its_meetings() {
        people.stranger().get(board.path()).then().statusCode(404);
        people.partnershipOfficer(members.county()).get(board.path()).then().statusCode(404);
        Api.anonymous().get(board.path()).then().statusCode(401);
    }
}
