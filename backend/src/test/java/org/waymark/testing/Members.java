package org.waymark.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes partnerships and their members through the API, as an administrator would, each unlike any other. */
@ApplicationScoped
public class Members {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;

    Members(People people) {
        this.people = people;
    }

    public String county() {
        int number = NUMBER.incrementAndGet();
        return made(
                "/partnerships",
                Map.of(
                        "name",
                        "County " + number + " " + UUID.randomUUID(),
                        "shortName",
                        "C" + number,
                        "kind",
                        "county",
                        "childrensServicesAuthority",
                        true));
    }

    public String district(String county) {
        int number = NUMBER.incrementAndGet();
        return made(
                "/partnerships",
                Map.of(
                        "name",
                        "District " + number + " " + UUID.randomUUID(),
                        "shortName",
                        "D" + number,
                        "kind",
                        "district",
                        "childrensServicesAuthority",
                        false,
                        "parent",
                        county));
    }

    /** An agency of the county, with a code of its own and no membership yet. */
    public String agency(String county, String kind) {
        return agency(county, kind, "A" + NUMBER.incrementAndGet());
    }

    public String agency(String county, String kind, String code) {
        return made("/agencies", Map.of("partnership", county, "code", code, "name", "Agency " + code, "kind", kind));
    }

    /** An agency that has been a member of its county for years. */
    public String member(String county, String kind) {
        String agency = agency(county, kind);
        membership(agency, county);
        return agency;
    }

    public String membership(String agency, String partnership) {
        return membership(agency, partnership, LocalDate.of(2005, 4, 1));
    }

    public String membership(String agency, String partnership, LocalDate from) {
        return made("/memberships", Map.of("agency", agency, "partnership", partnership, "from", from.toString()));
    }

    public String person(String county, String agency, String name) {
        return made("/officers", Map.of("partnership", county, "agency", agency, "kind", "person", "name", name));
    }

    public String post(String county, String agency, String title) {
        return made("/officers", Map.of("partnership", county, "agency", agency, "kind", "post", "name", title));
    }

    /** A group of the county, with a code of its own and no seats. */
    public String group(String county, String kind) {
        return group(county, kind, "G" + NUMBER.incrementAndGet());
    }

    public String group(String county, String kind, String code) {
        return made("/groups", Map.of("partnership", county, "code", code, "name", "Group " + code, "kind", kind));
    }

    private String made(String path, Map<String, ?> body) {
        return people.administrator().made(path, body);
    }
}
