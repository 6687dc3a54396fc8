package org.waymark.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes rows in every collection, in a place of their own: a county, a plan, a priority or an area that has none. */
@ApplicationScoped
public class ListedRows {
    private final Members members;
    private final People people;
    private final Plans plans;
    private final Database database;

    ListedRows(Members members, People people, Plans plans, Database database) {
        this.members = members;
        this.people = people;
        this.plans = plans;
        this.database = database;
    }

    /**
     * A part of a collection that nobody else writes in.
     *
     * @param reader somebody who may see what lies in it
     */
    public record Place(Listed listed, String scope, Api reader) {
        /** The address of the collection, without a query. */
        public String path() {
            String query = query("");
            return query.substring(0, query.indexOf('?'));
        }

        public String query(String more) {
            return listed.within(scope) + more;
        }
    }

    public Place empty(Listed listed) {
        String county = members.county();
        Api officer = people.partnershipOfficer(county);
        return switch (listed) {
            case MEMBERSHIPS -> {
                members.agency(county, "school");
                yield new Place(listed, county, officer);
            }
            case AREAS -> new Place(listed, area(), people.stranger());
            case PARTNERSHIPS -> new Place(listed, county, people.administrator());
            case GRANTS -> {
                // Its officer's own grant lies in a county; in a district there is none.
                yield new Place(listed, members.district(county), people.administrator());
            }
            case MEETINGS -> new Place(listed, members.group(county, "board"), officer);
            case THEMES, PRIORITIES, NOTES, WATCHES, SAVED_VIEWS -> new Place(listed, plan(county), officer);
            case ACTIONS ->
                new Place(listed, plans.priority(plans.plan(county), "1").toString(), officer);
            case PROGRESS_REPORTS -> {
                members.agency(county, "school");
                UUID priority = plans.priority(plans.plan(county), "1");
                yield new Place(listed, plans.action(priority, "1.1").toString(), officer);
            }
            case ASSIGNMENTS -> {
                plans.priority(plans.plan(county), "1");
                yield new Place(listed, members.member(county, "police"), officer);
            }
            default -> new Place(listed, county, officer);
        };
    }

    /** Makes the rows of these numbers; answers their ids. */
    public List<String> fill(Place place, int first, int last) {
        return database.made(place.listed().insert(), place.scope(), first, last);
    }

    public void change(Place place, String id) {
        database.run(place.listed().update(), id);
    }

    public void remove(Place place, String id) {
        database.run("delete from " + place.listed().table() + " where id = ?::uuid", id);
    }

    private String area() {
        return database.made(
                        "insert into area (id, code, name, kind) values (?::uuid, ?, 'Riverbank', 'county') returning id",
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString())
                .getFirst();
    }

    private String plan(String county) {
        return database.made(
                        "insert into plan (id, partnership_id, framework_id, title, status) values (gen_random_uuid(),"
                                + " ?::uuid, (select id from framework where code = 'every-child-matters'), 'Empty', 'draft')"
                                + " returning id",
                        county)
                .getFirst();
    }
}
