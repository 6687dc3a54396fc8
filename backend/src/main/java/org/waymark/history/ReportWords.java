package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What became of a progress report on an action: that it was handed in, and what those who judge it made of it. */
final class ReportWords {
    private static final String FIELD = "progress";

    private ReportWords() {}

    static void report(NetRow row, Telling telling) {
        JsonNode now = row.now();
        String agency = String.valueOf(telling.called().words(now.path("agency_id")));
        String of = now.path("period_label").asText() + " by " + agency;
        String label = "Report for " + of;
        String before = row.came() ? null : stood(row.before());
        switch (now.path("state").asText()) {
            case "submitted" ->
                telling.tell(
                        FIELD, label, before, standing(now), "Reported for " + of + behalf(now) + ": " + said(now));
            case "accepted" ->
                telling.tell(
                        FIELD, label, before, standing(now), "The report for " + of + " was accepted: " + said(now));
            case "returned" ->
                telling.tell(
                        FIELD,
                        label,
                        before,
                        standing(now),
                        "The report for " + of + " was returned: "
                                + Telling.quoted(now.path("return_reason").asText()));
            default -> telling.tell(FIELD, label, before, null, "The report for " + of + " was taken back");
        }
    }

    /** How the action stood by it; null while it was returned: that it was is told apart, to its author and judges. */
    private static @Nullable String stood(JsonNode report) {
        return report.path("state").asText().equals("returned") ? null : standing(report);
    }

    /** How the action stands by it; null before it was handed in. */
    private static @Nullable String standing(JsonNode report) {
        return switch (report.path("state").asText()) {
            case "draft" -> null;
            case "submitted" -> said(report);
            default -> said(report) + ", " + report.path("state").asText();
        };
    }

    private static String said(JsonNode report) {
        String status = Values.plain(report.path("status").asText());
        JsonNode rating = report.path("rating");
        return rating.isTextual() ? status + ", rated " + rating.textValue() : status;
    }

    private static String behalf(JsonNode report) {
        return report.path("on_behalf").asBoolean() ? ", given on its behalf" : "";
    }
}
