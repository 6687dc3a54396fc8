package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PlanDocument;
import org.waymark.plans.PlanInput;
import org.waymark.plans.SectionInput;
import org.waymark.plans.ThemeInput;

/** The properties of a plan that a document can say; each section of its text is one of them. */
@ApplicationScoped
class PlanFields {
    /** Begins the name of the field that holds one section's text; its title follows. */
    static final String SECTION = "sections/";

    private final Json json;

    PlanFields(Json json) {
        this.json = json;
    }

    ObjectNode of(PlanDocument document, LoadInput said) {
        ObjectNode fields = Json.object();
        if (said.title() != null) {
            fields.put("title", said.title().strip());
        } else if (said.plan() == null && !document.title().isBlank()) {
            fields.put("title", document.title().strip());
        }
        if (said.period() != null || document.period() != null) {
            fields.set("period", json.tree(said.period() != null ? said.period() : document.period()));
        }
        if (document.versionLabel() != null) {
            fields.put("versionLabel", document.versionLabel());
        }
        fields.put("coverText", document.coverText());
        Map<String, Integer> times = new HashMap<>();
        document.sections().forEach(section -> fields.put(key(section.title(), times), section.text()));
        return fields;
    }

    ObjectNode of(PlanInput said) {
        ObjectNode fields = json.object(said).retain("title", "period", "versionLabel", "coverText");
        Map<String, Integer> times = new HashMap<>();
        said.sections().forEach(section -> fields.put(key(section.title(), times), section.text()));
        return fields;
    }

    /** Two sections of one title are told apart by their order. */
    private static String key(String title, Map<String, Integer> times) {
        int time = times.merge(title.strip(), 1, Integer::sum);
        return SECTION + title.strip() + (time == 1 ? "" : " (" + time + ")");
    }

    PlanInput onto(
            @Nullable PlanInput now,
            UUID partnership,
            PlanDocument document,
            ObjectNode fields,
            Collection<String> taken) {
        ObjectNode tree = now == null ? Json.object().put("coverText", "") : json.object(now);
        tree.put("partnership", partnership.toString());
        taken.stream()
                .filter(field -> !field.startsWith(SECTION))
                .forEach(field -> tree.set(field, fields.path(field)));
        PlanInput plain = json.read(tree.without(List.of("sections", "themes")), PlanInput.class);
        return new PlanInput(
                plain.partnership(),
                plain.title(),
                plain.period(),
                plain.framework(),
                plain.parent(),
                plain.versionLabel(),
                plain.coverText(),
                plain.contact(),
                sections(now, document, fields, taken),
                themes(now, document));
    }

    private static List<SectionInput> sections(
            @Nullable PlanInput now, PlanDocument document, ObjectNode fields, Collection<String> taken) {
        List<SectionInput> sections = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        List<String> present = new ArrayList<>();
        for (SectionInput section : now == null ? List.<SectionInput>of() : now.sections()) {
            String key = key(section.title(), times);
            present.add(key);
            JsonNode says = fields.path(key);
            sections.add(
                    taken.contains(key) ? new SectionInput(section.id(), section.title(), says.asText()) : section);
        }
        Map<String, Integer> again = new HashMap<>();
        document.sections().forEach(section -> {
            String key = key(section.title(), again);
            if (!present.contains(key)) {
                sections.add(new SectionInput(null, section.title().strip(), section.text()));
            }
        });
        return sections;
    }

    private static List<ThemeInput> themes(@Nullable PlanInput now, PlanDocument document) {
        List<ThemeInput> themes = new ArrayList<>(now == null ? List.of() : now.themes());
        for (String title : document.themes()) {
            if (themes.stream().noneMatch(theme -> Matching.same(theme.title(), title))) {
                themes.add(new ThemeInput(null, title.strip()));
            }
        }
        return themes;
    }
}
