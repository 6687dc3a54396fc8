package org.waymark.meetings;

import java.util.List;
import java.util.Map;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;

/**
 * A board with three seats: the police's, held by the chief; the health trust's, vacant; and a young person's, who sits
 * in attendance.
 */
record Board(
        String county,
        String police,
        String chief,
        String inspector,
        String group,
        List<String> seats,
        Api officer,
        Api member) {

    static Board of(Members members, People people) {
        String county = members.county();
        String police = members.member(county, "police");
        String chief = members.person(county, police, "Ana Hale");
        Api officer = people.partnershipOfficer(county);
        String group = officer.made(
                "/groups",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "BOARD",
                        "name",
                        "Trust Board",
                        "kind",
                        "board",
                        "seats",
                        List.of(
                                Map.of("agency", police, "officer", chief, "chair", true),
                                Map.of("agency", members.agency(county, "health")),
                                Map.of("role", "Young person", "inAttendance", true))));
        return new Board(
                county,
                police,
                chief,
                members.person(county, police, "Ben Ward"),
                group,
                officer.get("/groups/" + group).path("seats.id"),
                officer,
                people.boardMember(group));
    }

    String path() {
        return "/groups/" + group + "/meetings";
    }

    String seat(int place) {
        return seats.get(place);
    }

    /** The address of a meeting on a day gone by. */
    String meeting() {
        return path() + "/"
                + officer.made(path(), Map.of("date", "2009-05-20", "place", "Town Hall", "agenda", "1. The plan"));
    }
}
