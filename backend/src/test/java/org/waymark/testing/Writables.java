package org.waymark.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one thing of each kind that is written through the API, in a county of its own. */
@ApplicationScoped
public class Writables {
    private final People people;
    private final Members members;
    private final Plans plans;

    Writables(People people, Members members, Plans plans) {
        this.people = people;
        this.members = members;
        this.plans = plans;
    }

    private static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    public Writable one(String path) {
        String county = members.county();
        Api officer = people.partnershipOfficer(county);
        Api agency = people.agencyOfficer(members.member(county, "school"));
        return switch (path) {
            case "/partnerships" -> partnership();
            case "/memberships" -> membership(county, officer, agency);
            case "/agencies" -> {
                members.agency(county, "fire", "TAKEN");
                Map<String, Object> said =
                        Map.of("partnership", county, "code", "MINE", "name", "Mine", "kind", "police");
                yield made(path, "agency", said, "name", "Ours", Map.of("code", "TAKEN"), officer, agency);
            }
            case "/officers" -> officer(county, officer, agency);
            case "/groups" -> {
                members.group(county, "board", "TAKEN");
                Map<String, Object> said =
                        Map.of("partnership", county, "code", "MINE", "name", "Mine", "kind", "board");
                yield made(path, "group", said, "name", "Ours", Map.of("code", "TAKEN"), officer, agency);
            }
            case "/frameworks" -> {
                Map<String, Object> said = Map.of(
                        "partnership",
                        county,
                        "code",
                        "mine",
                        "name",
                        "Mine",
                        "outcomes",
                        List.of(Map.of("code", "safe", "name", "Safe")));
                officer.made(path, with(said, Map.of("code", "taken")));
                yield made(path, "framework", said, "name", "Ours", Map.of("code", "taken"), officer, agency);
            }
            case "/calendars" -> {
                Map<String, Object> said =
                        Map.of("partnership", county, "name", "Mine", "kind", "quarters", "reporting", false);
                officer.made(path, with(said, Map.of("name", "Taken")));
                yield made(path, "calendar", said, "yearBegins", 9, Map.of("name", "Taken"), officer, agency);
            }
            case "/grants" -> {
                Map<String, Object> said = Map.of(
                        "principal",
                        Map.of("issuer", Tokens.ISSUER, "subject", unique("holder")),
                        "role",
                        "partnership-officer",
                        "scope",
                        Map.of("type", "partnership", "id", county));
                yield made(path, "grant", said, "name", "The holder", null, people.administrator(), officer);
            }
            case "/invitations" -> {
                Map<String, Object> said = Map.of(
                        "email",
                        unique("post") + "@riverbank.example",
                        "role",
                        "partnership-officer",
                        "scope",
                        Map.of("type", "partnership", "id", county));
                yield made(path, "invitation", said, "email", "x@y.example", null, people.administrator(), officer);
            }
            default -> ofPlan(path, county, officer, agency);
        };
    }

    private Writable ofPlan(String path, String county, Api officer, Api agency) {
        Map<String, String> open = Map.of("state", "set", "text", "Fewer children are hurt");
        Map<String, Object> known = Map.of("externalIds", List.of(Map.of("system", "register", "value", "1")));
        Map<String, Object> own = Map.of("externalIds", List.of(Map.of("system", "register", "value", "2")));
        return switch (path) {
            case "/plans" -> {
                Map<String, Object> said =
                        Map.of("partnership", county, "title", "Plan 2030", "coverText", "All of us.");
                officer.made(path, Map.of("partnership", county, "title", "Plan 2027", "coverText", ""));
                yield made(
                        path, "plan", said, "coverText", "Each of us.", Map.of("title", "Plan 2027"), officer, agency);
            }
            case "/priorities" -> {
                Map<String, Object> said = Map.of("plan", plans.plan(county).toString(), "ref", "1", "title", open);
                yield made(path, "priority", said, "whatWorks", "Early visits", null, officer, agency);
            }
            case "/indicators" -> {
                Map<String, Object> said =
                        Map.of("partnership", county, "title", open, "definitionStatus", "to-be-confirmed");
                officer.made(path, with(said, known));
                yield made(path, "indicator", with(said, own), "source", "Census", known, officer, agency);
            }
            case "/actions" -> {
                String priority = plans.priority(plans.plan(county), "1").toString();
                Map<String, Object> said = Map.of("priority", priority, "ref", "1.1", "title", open);
                officer.made(path, with(said, known));
                yield made(path, "action", with(said, own), "description", "In stages", known, officer, agency);
            }
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static Map<String, Object> with(Map<String, Object> said, Map<String, Object> more) {
        Map<String, Object> both = new HashMap<>(said);
        both.putAll(more);
        return both;
    }

    private Writable made(
            String path,
            String type,
            Map<String, Object> said,
            String field,
            Object value,
            @Nullable Map<String, Object> taken,
            Api writer,
            Api seer) {
        return new Writable(
                path, type, writer.made(path, said), said, field, value, taken, writer, seer, people.stranger());
    }

    private Writable partnership() {
        Map<String, Object> other = partnership(unique("Riverside"));
        people.administrator().made("/partnerships", other);
        Map<String, Object> said = partnership(unique("Riverbank"));
        Api administrator = people.administrator();
        String id = administrator.made("/partnerships", said);
        return new Writable(
                "/partnerships",
                "partnership",
                id,
                said,
                "shortName",
                "Bank",
                Map.of("name", other.get("name")),
                administrator,
                people.agencyOfficer(members.member(id, "school")),
                people.stranger());
    }

    private static Map<String, Object> partnership(String name) {
        return Map.of("name", name, "shortName", "River", "kind", "county", "childrensServicesAuthority", true);
    }

    private Writable membership(String county, Api officer, Api seer) {
        String agency = members.agency(county, "police");
        officer.made(
                "/memberships",
                Map.of("agency", agency, "partnership", county, "from", "2001-04-01", "to", "2003-03-31"));
        Map<String, Object> said = Map.of("agency", agency, "partnership", county, "from", "2005-04-01");
        return made(
                "/memberships", "membership", said, "to", "2010-03-31", Map.of("from", "2003-03-31"), officer, seer);
    }

    private Writable officer(String county, Api officer, Api seer) {
        String agency = members.agency(county, "police");
        officer.made("/officers", post(county, agency, "Sergeant", "1"));
        return made(
                "/officers",
                "officer",
                post(county, agency, "Inspector", "2"),
                "jobTitle",
                "Head of the station",
                Map.of("externalIds", List.of(Map.of("system", "payroll", "value", "1"))),
                officer,
                seer);
    }

    private static Map<String, Object> post(String county, String agency, String title, String number) {
        return Map.of(
                "partnership",
                county,
                "agency",
                agency,
                "kind",
                "post",
                "name",
                title,
                "externalIds",
                List.of(Map.of("system", "payroll", "value", number)));
    }

    /** Makes something that refers to it, so that it has history. */
    public void referTo(Writable thing) {
        String county = String.valueOf(thing.said().get("partnership"));
        switch (thing.path()) {
            case "/agencies" -> members.membership(thing.id(), county);
            case "/memberships" ->
                seat(county, Map.of("agency", String.valueOf(thing.said().get("agency"))));
            case "/officers" -> seat(county, Map.of("role", "Chair", "officer", thing.id()));
            case "/groups" ->
                people.administrator()
                        .made(
                                "/groups",
                                Map.of(
                                        "partnership",
                                        county,
                                        "code",
                                        "BELOW",
                                        "name",
                                        "Below",
                                        "kind",
                                        "sub-group",
                                        "parent",
                                        thing.id()));
            case "/frameworks" ->
                thing.writer()
                        .made(
                                "/plans",
                                Map.of(
                                        "partnership",
                                        county,
                                        "title",
                                        "Plan 2031",
                                        "coverText",
                                        "",
                                        "framework",
                                        thing.id()));
            case "/plans" -> plans.priority(UUID.fromString(thing.id()), "1");
            case "/priorities" ->
                thing.writer().made("/actions", Map.of("priority", thing.id(), "ref", "1.1", "title", title()));
            case "/indicators" ->
                thing.writer()
                        .made(
                                "/priorities",
                                Map.of(
                                        "plan",
                                        plans.plan(county).toString(),
                                        "ref",
                                        "1",
                                        "title",
                                        title(),
                                        "indicators",
                                        List.of(Map.of("indicator", thing.id(), "wording", title()))));
            case "/actions" ->
                thing.writer()
                        .made(
                                "/actions",
                                Map.of(
                                        "priority",
                                        String.valueOf(thing.said().get("priority")),
                                        "parent",
                                        thing.id(),
                                        "ref",
                                        "1.1a",
                                        "title",
                                        title()));
            default -> throw new IllegalArgumentException(thing.path());
        }
    }

    private static Map<String, String> title() {
        return Map.of("state", "set", "text", "It refers to what stands above it");
    }

    private void seat(String county, Map<String, String> seat) {
        people.administrator()
                .made(
                        "/groups",
                        Map.of(
                                "partnership",
                                county,
                                "code",
                                "SEATS",
                                "name",
                                "Seats",
                                "kind",
                                "board",
                                "seats",
                                List.of(seat)));
    }
}
