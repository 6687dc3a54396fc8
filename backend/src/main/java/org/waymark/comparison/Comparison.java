package org.waymark.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Differing;
import org.waymark.editions.DifferingRow;
import org.waymark.kernel.Titled;

/** Makes of rows that differ the lines that have changed, and in what. */
final class Comparison {
    private final Differing differing;
    private final Words words;
    private final Set<UUID> cameOrWent;
    private final List<PlanChange> changes = new ArrayList<>();

    Comparison(Differing differing) {
        this.differing = differing;
        this.words = new Words(differing.names());
        this.cameOrWent = differing.rows().stream()
                .filter(row -> row.before().isMissingNode() || row.after().isMissingNode())
                .map(DifferingRow::thing)
                .collect(Collectors.toSet());
    }

    List<PlanChange> changes() {
        for (DifferingRow row : differing.rows()) {
            switch (row.kind()) {
                case "plan" -> plan(row);
                case "priority" -> priority(row);
                case "action" -> action(row);
                default -> indicator(row);
            }
        }
        return List.copyOf(changes);
    }

    private void plan(DifferingRow row) {
        Side side = new Side(row.before(), row.after());
        add(
                ChangedLine.PLAN,
                row.thing(),
                side,
                null,
                false,
                side.fields(words)
                        .wording("title")
                        .with("period", true, Words::period)
                        .person("parent", true)
                        .promise("framework")
                        .person("contact", false)
                        .wording("coverText"));
        Parts.of(row, "sections", "id")
                .forEach(part ->
                        part(ChangedLine.SECTION, part, null, part.fields(words).wording("title", "text"), false));
        Parts.of(row, "themes", "id")
                .forEach(part ->
                        part(ChangedLine.THEME, part, null, part.fields(words).wording("title"), false));
    }

    private void priority(DifferingRow row) {
        Side side = new Side(row.before(), row.after());
        Fields fields = side.fields(words)
                .wording("ref")
                .with("position", false, this::place)
                .open("title")
                .leads("leads")
                .promise("outcome")
                .open("population")
                .with("ended", true, Words::ended);
        if (!side.comesOrGoes()) {
            fields.wording("theme", "outcomeText", "whatWorks", "partners", "actionsNote", "note")
                    .lists("conditions", "story", "headings");
        }
        add(ChangedLine.PRIORITY, row.thing(), side, null, false, fields);
        if (!side.comesOrGoes()) {
            Titled within = differing.lines().apply(id(row.thing()));
            Parts.of(row, "indicators", "indicator")
                    .forEach(part -> part(
                            ChangedLine.INDICATOR_PLACE,
                            part,
                            within,
                            part.fields(words).wording("label", "note").with("wording", false, Words::open),
                            true));
        }
    }

    private void action(DifferingRow row) {
        Side side = new Side(row.before(), row.after());
        boolean moved = !side.comesOrGoes() && (side.differs("priority") || side.differs("parent"));
        Fields fields = side.fields(words)
                .wording("ref")
                .with("position", false, this::place)
                .open("title")
                .timescale()
                .leads("leadAgencies", "leadOfficers")
                .monitoring()
                .with("dependsOn", true, this::lines)
                .with("ended", true, Words::ended);
        if (moved) {
            fields.with("priority", true, this::line).with("parent", true, this::line);
        }
        if (!side.comesOrGoes()) {
            fields.wording("description", "heading", "note").lists("crossReferences");
        }
        JsonNode now = side.now();
        Titled within =
                differing.lines().apply(now.path("parent").isTextual() ? now.path("parent") : now.path("priority"));
        add(ChangedLine.ACTION, row.thing(), side, within, moved, fields);
        if (!side.comesOrGoes()) {
            Titled action = differing.lines().apply(id(row.thing()));
            Parts.of(row, "milestones", "id")
                    .forEach(part -> part(
                            ChangedLine.MILESTONE,
                            part,
                            action,
                            part.fields(words).wording("text").timescale().person("officer", true),
                            true));
        }
    }

    /** An indicator that comes or goes does so by its place in a priority; one of its parts does so by itself. */
    private void indicator(DifferingRow row) {
        Side side = new Side(row.before(), row.after());
        JsonNode parent = side.now().path("parent");
        if (side.comesOrGoes() && (!parent.isTextual() || cameOrWent.contains(UUID.fromString(parent.textValue())))) {
            return;
        }
        add(
                ChangedLine.INDICATOR,
                row.thing(),
                side,
                differing.lines().apply(parent),
                false,
                side.fields(words)
                        .open("title")
                        .with("definition", false, Words::open)
                        .lists("references", "designations")
                        .promise("unit", "valueKind", "polarity", "frequency", "definitionStatus")
                        .leads("leadAgencies")
                        .wording(
                                "partLabel",
                                "decimals",
                                "frequencyText",
                                "source",
                                "measure",
                                "aspect",
                                "headline",
                                "note")
                        .with("contact", false, Words::open)
                        .person("contactOfficer", false)
                        .with("ended", true, Words::ended));
    }

    private void add(ChangedLine type, UUID id, Side side, @Nullable Titled within, boolean moved, Fields fields) {
        List<FieldChange> found = fields.found();
        if (found.isEmpty() && !side.comesOrGoes() && !moved) {
            return;
        }
        boolean promise =
                side.comesOrGoes() || moved || found.stream().anyMatch(field -> field.kind() == ChangeWeight.PROMISE);
        changes.add(new PlanChange(
                type,
                id,
                side.ref(),
                side.title(),
                within,
                side.change(moved),
                promise ? ChangeWeight.PROMISE : ChangeWeight.WORDING,
                found));
    }

    /**
     * @param promised whether that it comes or goes is a promise
     */
    private void part(ChangedLine type, Parts.Part part, @Nullable Titled within, Fields fields, boolean promised) {
        Side side = part.side();
        List<FieldChange> found = fields.found();
        if (found.isEmpty() && !side.comesOrGoes()) {
            return;
        }
        boolean promise = promised
                && (side.comesOrGoes() || found.stream().anyMatch(field -> field.kind() == ChangeWeight.PROMISE));
        Titled line = type == ChangedLine.INDICATOR_PLACE ? differing.lines().apply(id(part.id())) : null;
        changes.add(new PlanChange(
                type,
                part.id(),
                side.ref(),
                line == null ? side.title() : line.title(),
                within,
                side.change(false),
                promise ? ChangeWeight.PROMISE : ChangeWeight.WORDING,
                found));
    }

    private @Nullable String line(JsonNode id) {
        Titled line = differing.lines().apply(id);
        return line == null ? null : (line.ref() == null ? "" : line.ref() + " ") + line.title();
    }

    /** Which line another comes after; null where its order is no matter. */
    private @Nullable String place(JsonNode after) {
        return after.isMissingNode() ? null : after.isNull() ? "first" : "after " + line(after);
    }

    /** Actions that another waits for, in words; null for none. */
    private @Nullable String lines(JsonNode ids) {
        List<String> lines = new ArrayList<>();
        ids.forEach(id -> lines.add(String.valueOf(line(id))));
        return lines.isEmpty() ? null : String.join("; ", lines);
    }

    private static JsonNode id(UUID id) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(id.toString());
    }
}
