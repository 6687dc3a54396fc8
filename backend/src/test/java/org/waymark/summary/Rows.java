package org.waymark.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.waymark.testing.Api;

/** Follows every figure of a summary to its rows, and counts them there. */
final class Rows {
    private Rows() {}

    /** Holds each figure against its list; answers how many there were. */
    static int agree(Api reader, String summary) {
        List<JsonNode> figures = new ArrayList<>();
        find(read(reader, summary).as(JsonNode.class), figures);
        for (JsonNode figure : figures) {
            String rows = figure.path("rows").asText();
            assertThat(figure.path("count").asLong()).as(rows).isEqualTo(counted(reader, rows));
        }
        return figures.size();
    }

    private static void find(JsonNode node, List<JsonNode> figures) {
        if (node.has("rows") && node.has("count")) {
            figures.add(node);
        }
        node.forEach(below -> find(below, figures));
    }

    private static long counted(Api reader, String rows) {
        String path = rows.substring("/api/v1".length());
        if (!path.contains("/history?")) {
            return read(reader, path + "&count=true&limit=1").jsonPath().getLong("total");
        }
        long count = 0;
        String next = null;
        do {
            Response page = read(reader, path + "&limit=500" + (next == null ? "" : "&after=" + next));
            count += page.<List<?>>path("items").size();
            next = page.path("next");
        } while (next != null);
        return count;
    }

    private static Response read(Api reader, String path) {
        return reader.get(path).then().statusCode(200).extract().response();
    }
}
