package org.waymark.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A plan with a theme, a priority in it and one in none, and agencies to lead what is in them. */
@ApplicationScoped
class StandingPlan {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Members members;
    private final People people;
    private final Plans plans;

    StandingPlan(Members members, People people, Plans plans) {
        this.members = members;
        this.people = people;
        this.plans = plans;
    }

    /**
     * Who and where it is.
     *
     * @param themed the priority in the theme
     * @param loose the one in none
     */
    record Made(
            String county,
            String police,
            String health,
            UUID plan,
            String theme,
            String themed,
            String loose,
            Api officer) {

        String action(String priority, String ref, Map<String, ?> more) {
            Map<String, Object> body = new HashMap<>(more);
            body.put("priority", priority);
            body.put("ref", ref);
            body.put("title", Map.of("state", "set", "text", "Action " + ref));
            return officer.made("/actions", body);
        }
    }

    static Map<String, Object> due(LocalDate day) {
        return Map.of("timescale", Map.of("text", day.format(WRITTEN)));
    }

    static Map<String, Object> leads(String... agencies) {
        return Map.of(
                "leadAgencies",
                Map.of(
                        "state",
                        "set",
                        "items",
                        List.of(agencies).stream()
                                .map(agency -> Map.of("agency", agency, "role", "lead"))
                                .toList()));
    }

    static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    Made made() {
        String county = members.county();
        Api officer = people.partnershipOfficer(county);
        String police = members.member(county, "police");
        String health = members.member(county, "health");
        UUID plan = plans.plan(county);
        String theme = officer.get("/themes?plan=" + plan).path("items[0].id");
        String themed = officer.made(
                "/priorities",
                Map.of(
                        "plan",
                        plan.toString(),
                        "theme",
                        theme,
                        "ref",
                        "1",
                        "title",
                        Map.of("state", "set", "text", "Safe at home")));
        String loose = plans.priority(plan, "2").toString();
        return new Made(county, police, health, plan, theme, themed, loose, officer);
    }
}
