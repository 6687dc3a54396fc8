package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of the agencies that lead or support. */
final class AgencyWords {
    private static final String FIELD = "leadAgencies";

    private AgencyWords() {}

    /** The place of an agency in an action: proposed, then accepted or declined by that agency. */
    static void place(NetRow row, Telling telling) {
        String name = String.valueOf(telling.called().words(row.now().path("agency_id")));
        String as = as(row.now());
        if (row.came()) {
            telling.tell(FIELD, label(row.after()), null, name + standing(row.after()), came(name, as, row.after()));
        } else if (row.went()) {
            telling.tell(FIELD, label(row.before()), name, null, name + " was removed" + as);
        } else {
            boolean answered = row.differs("state") || row.differs("recorded");
            if (row.differs("role")) {
                telling.tell(
                        FIELD,
                        name + ": role",
                        role(row.before()),
                        role(row.after()),
                        name + " became " + role(row.after()));
            }
            if (answered) {
                telling.tell(
                        FIELD,
                        name + ": answer",
                        answer(row.before()),
                        answer(row.after()),
                        answered(name, as, row.after()));
            }
        }
    }

    private static String came(String name, String as, JsonNode place) {
        return name
                + switch (place.path("state").asText()) {
                    case "proposed" -> " was proposed" + as;
                    case "declined" -> " declined its place" + as + because(place);
                    default ->
                        place.path("recorded").asBoolean()
                                ? " was added" + as + ", as agreed elsewhere"
                                : " was added" + as;
                };
    }

    private static String answered(String name, String as, JsonNode place) {
        boolean recorded = place.path("recorded").asBoolean();
        return switch (place.path("state").asText()) {
            case "proposed" -> name + " was asked again to serve" + as;
            case "declined" -> name + " declined its place" + as + because(place);
            default ->
                recorded
                        ? "It was recorded that " + name + " agreed elsewhere to serve" + as
                        : name + " accepted its place" + as;
        };
    }

    private static String because(JsonNode place) {
        JsonNode reason = place.path("reason");
        return reason.isTextual() ? ": " + Telling.quoted(reason.textValue()) : "";
    }

    private static String standing(JsonNode place) {
        return place.path("state").asText().equals("accepted")
                ? ""
                : " (" + place.path("state").asText() + ")";
    }

    private static String answer(JsonNode place) {
        String state = place.path("state").asText();
        return place.path("recorded").asBoolean() ? state + ", recorded as agreed elsewhere" : state;
    }

    private static String as(JsonNode row) {
        return " as " + role(row);
    }

    private static String role(JsonNode row) {
        return row.path("role").asText().equals("lead") ? "a lead agency" : "a supporting agency";
    }

    private static String label(JsonNode row) {
        return row.path("role").asText().equals("lead") ? "Lead agency" : "Supporting agency";
    }

    /** What a sub-action without leads of its own takes over from its action. */
    static void inherited(NetRow row, Telling telling) {
        boolean was = row.before().path("inherited").asBoolean();
        boolean is = row.after().path("inherited").asBoolean();
        if (was != is && (row.came() || row.went())) {
            String name = telling.called().words(row.now().path("agency_id"));
            telling.tell(
                    FIELD,
                    "Lead agency of the action above",
                    is ? null : name,
                    is ? name : null,
                    name + (is ? " now leads it" : " no longer leads it") + ", as the action above says");
        }
    }

    /** An agency that owns an indicator. */
    static void owner(NetRow row, Telling telling) {
        String name = telling.called().words(row.now().path("agency_id"));
        if (row.came() || row.went()) {
            telling.tell(
                    FIELD,
                    "Owner",
                    row.came() ? null : name,
                    row.came() ? name : null,
                    name + (row.came() ? " was added" : " was removed") + as(row.now()));
        } else if (row.differs("role")) {
            telling.tell(
                    FIELD,
                    name + ": role",
                    role(row.before()),
                    role(row.after()),
                    name + " became " + role(row.after()));
        }
    }
}
