package org.waymark.testing;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The feed of changes as one client follows it. */
public final class Feed {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SETTLED = Duration.ofMillis(250);
    private static final Duration QUIET = Duration.ofMillis(1500);

    private final Api api;
    private final String filter;
    private final List<Map<String, Object>> seen = new ArrayList<>();
    private String cursor;

    private Feed(Api api, String filter, String cursor) {
        this.api = api;
        this.filter = filter;
        this.cursor = cursor;
    }

    public static Feed fromNow(Api api) {
        return fromNow(api, "");
    }

    /** Narrowed by query parameters, such as {@code agency=POL}. */
    public static Feed fromNow(Api api, String filter) {
        String tail = tail(api);
        String before;
        do {
            // What was done a moment ago takes its place in the order a moment later.
            before = tail;
            rest(SETTLED);
            tail = tail(api);
        } while (!tail.equals(before));
        return new Feed(api, filter, tail);
    }

    private static String tail(Api api) {
        return api.get("/changes?tail=true").then().statusCode(200).extract().path("next");
    }

    /** Follows until an entry of that thing comes; answers the things of the entries that came, in order. */
    public List<UUID> untilSeen(UUID thing) {
        List<UUID> came = new ArrayList<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            came.addAll(more());
            if (came.contains(thing)) {
                return came;
            }
            rest();
        }
        throw new AssertionError("No change of " + thing + " came");
    }

    /** Follows for a while; answers the things of the entries that came. */
    public List<UUID> untilQuiet() {
        List<UUID> came = new ArrayList<>();
        Instant end = Instant.now().plus(QUIET);
        while (Instant.now().isBefore(end)) {
            came.addAll(more());
            rest();
        }
        return came;
    }

    private List<UUID> more() {
        List<UUID> came = new ArrayList<>();
        boolean upToDate = false;
        while (!upToDate) {
            JsonPath page = api.get("/changes?limit=500&after=" + cursor + (filter.isEmpty() ? "" : "&" + filter))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> item : page.<Map<String, Object>>getList("items")) {
                seen.add(item);
                came.add(UUID.fromString(String.valueOf(item.get("id"))));
            }
            cursor = page.getString("next");
            upToDate = page.getBoolean("upToDate");
        }
        return came;
    }

    /** Every entry that came so far, in order. */
    public List<Map<String, Object>> seen() {
        return List.copyOf(seen);
    }

    public List<String> kindsOf(UUID thing) {
        return of(thing).map(item -> String.valueOf(item.get("kind"))).toList();
    }

    public List<Integer> versionsOf(UUID thing) {
        return of(thing).map(item -> (Integer) item.get("version")).toList();
    }

    private java.util.stream.Stream<Map<String, Object>> of(UUID thing) {
        return seen.stream().filter(item -> thing.toString().equals(item.get("id")));
    }

    private static void rest() {
        rest(Duration.ofMillis(30));
    }

    private static void rest(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
