package org.waymark.rounds;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;

/** A round of which the template is sent back. */
abstract class SentTemplate {
    static final int STATUS = 11;
    static final int DONE = 14;
    static final int PERCENT = 17;

    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    Scene scene;
    UUID begun;
    UUID fresh;
    String draft;
    String path;

    /** Of the police one action on which a draft is begun, and one that was reported on last time. */
    @BeforeEach
    void a_round() {
        scene = asked.scene();
        begun = asked.action(scene.priority(), "1.1", scene.police());
        fresh = asked.action(scene.priority(), "1.2", scene.police());
        draft = asked.report(begun, scene.police(), AskedPlan.quarter(), "draft", "off-track");
        asked.report(fresh, scene.police(), AskedPlan.quarterBefore(), "accepted", "at-risk");
        path = "/reporting-rounds/" + AskedPlan.open(scene) + "/template";
    }

    Response send(Api by, String type, Object body, String query) {
        var request = by.request().contentType(type);
        return switch (body) {
            case byte[] bytes -> request.body(bytes).post(path + query);
            case String text ->
                request.body(text.getBytes(StandardCharsets.UTF_8)).post(path + query);
            default -> request.body(body).post(path + query);
        };
    }

    byte[] book(Consumer<XSSFSheet> filling) throws IOException {
        byte[] given = scene.constable().get(path + "?format=xlsx").asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(given));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book.getSheet("Progress"));
            book.write(out);
            return out.toByteArray();
        }
    }

    Map<String, @Nullable Object> row(UUID action, @Nullable Integer version) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("actionId", action.toString());
        row.put("agencyId", scene.police());
        row.put("reportVersion", version);
        return row;
    }

    Map<String, @Nullable Object> filled(UUID action, @Nullable Integer version, String status, String done) {
        Map<String, @Nullable Object> row = row(action, version);
        row.put("status", status);
        row.put("done", done);
        return row;
    }

    List<Map<String, @Nullable Object>> reports() {
        return database.rows(
                "select action_id, state, status, done, percent, on_behalf from progress_report where agency_id = ?::uuid"
                        + " and period_start = ? order by action_id",
                scene.police(),
                AskedPlan.quarter());
    }
}
