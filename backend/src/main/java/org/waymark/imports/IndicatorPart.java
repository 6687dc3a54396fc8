package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.indicators.IndicatorInput;
import org.waymark.indicators.IndicatorService;
import org.waymark.kernel.Open;
import org.waymark.priorities.PlacedIndicatorInput;
import org.waymark.priorities.PriorityInput;

/**
 * The indicators of a plan. One is known by its label in its priority, then by what it refers to, then by its title
 * anywhere in the partnership, as long as the document does not say two different things under one title.
 */
final class IndicatorPart {
    private static final int TELLING = 12;

    private final IndicatorService indicators;
    private final IndicatorFields fields;
    private final Loading loading;
    private final Map<UUID, IndicatorInput> standing;
    private final Map<String, UUID> byTitle;
    private final Map<UUID, ObjectNode> said = new HashMap<>();

    /** @param byTitle the partnership's indicators by the plain words of their titles */
    IndicatorPart(
            IndicatorService indicators,
            IndicatorFields fields,
            Loading loading,
            Map<UUID, IndicatorInput> standing,
            Map<String, UUID> byTitle) {
        this.indicators = indicators;
        this.fields = fields;
        this.loading = loading;
        this.standing = new HashMap<>(standing);
        this.byTitle = new HashMap<>(byTitle);
    }

    /** Makes or changes a priority's indicators; answers how each is placed, in order. */
    Map<UUID, ObjectNode> load(List<IndicatorDraft> drafts, @Nullable PriorityInput priority) {
        List<@Nullable UUID> ids = match(drafts, priority);
        Map<UUID, ObjectNode> placed = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            IndicatorDraft draft = drafts.get(i);
            ObjectNode says = fields.of(draft, loading.leads, false);
            UUID found = ids.get(i);
            if (found == null) {
                found = elsewhere(draft, says, placed.keySet());
            }
            boolean ours = found == null || loading.knows(found) || said.containsKey(found);
            UUID id = found != null && said.containsKey(found) ? found : write(found, null, draft, says, "indicator");
            parts(id, draft.parts());
            JsonNode wording = ours || sameTitle(id, draft)
                    ? LeadFields.open(Open.NONE, true)
                    : LeadFields.open(draft.wording(), true);
            placed.put(id, PriorityFields.placed(draft.label(), wording));
        }
        return placed;
    }

    private List<@Nullable UUID> match(List<IndicatorDraft> drafts, @Nullable PriorityInput priority) {
        List<Matching.Standing> here = new ArrayList<>();
        List<PlacedIndicatorInput> places = priority == null ? List.of() : priority.indicators();
        for (PlacedIndicatorInput place : places) {
            String wording = place.wording().text();
            String title = wording == null ? title(place.indicator()) : wording;
            String label = place.label();
            here.add(new Matching.Standing(place.indicator(), label == null ? "" : label, title));
        }
        List<@Nullable UUID> ids = new ArrayList<>(
                Matching.of(drafts.stream().map(IndicatorPart::named).toList(), here));
        for (int i = 0; i < ids.size(); i++) {
            List<String> references = drafts.get(i).references();
            if (ids.get(i) == null && !references.isEmpty()) {
                ids.set(i, byReferences(references, places, ids));
            }
        }
        return ids;
    }

    private @Nullable UUID byReferences(
            List<String> references, List<PlacedIndicatorInput> places, List<@Nullable UUID> taken) {
        return places.stream()
                .map(PlacedIndicatorInput::indicator)
                .filter(id -> !taken.contains(id))
                .filter(id -> standing.containsKey(id)
                        && standing.get(id).references().equals(references))
                .findFirst()
                .orElse(null);
    }

    /** One of the same title that another priority or plan has, unless this document says something else of it. */
    private @Nullable UUID elsewhere(IndicatorDraft draft, ObjectNode says, java.util.Set<UUID> placedHere) {
        String title = Matching.plain(named(draft).title());
        UUID id = title.length() < TELLING ? null : byTitle.get(title);
        if (id == null || placedHere.contains(id)) {
            return null;
        }
        ObjectNode already = said.get(id);
        return already == null || already.equals(says) ? id : null;
    }

    private void parts(UUID whole, List<IndicatorDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        List<Matching.Standing> here = standing.entrySet().stream()
                .filter(entry -> whole.equals(entry.getValue().parent()))
                .map(entry -> new Matching.Standing(
                        entry.getKey(),
                        Objects.requireNonNullElse(entry.getValue().partLabel(), ""),
                        title(entry.getKey())))
                .toList();
        List<@Nullable UUID> ids =
                Matching.of(drafts.stream().map(IndicatorPart::named).toList(), here);
        for (int i = 0; i < drafts.size(); i++) {
            UUID id = ids.get(i);
            if (id == null || !said.containsKey(id)) {
                ObjectNode says = fields.of(drafts.get(i), loading.leads, true);
                write(id, whole, drafts.get(i), says, "indicator");
            }
        }
    }

    private UUID write(@Nullable UUID found, @Nullable UUID whole, IndicatorDraft draft, ObjectNode says, String type) {
        IndicatorInput now = found == null ? null : standing.computeIfAbsent(found, indicators::said);
        ObjectNode stands = now == null ? null : fields.of(now);
        Merge merge = loading.merge(found, stands, says);
        UUID id = Places.at(draft.place(), () -> {
            IndicatorInput becomes =
                    fields.onto(now, loading.partnership, now == null ? whole : now.parent(), says, merge.taken());
            if (found == null) {
                UUID made = indicators.add(becomes);
                standing.put(made, becomes);
                return made;
            }
            if (!merge.nothingToDo()) {
                indicators.restate(found, becomes);
                standing.put(found, becomes);
            }
            return found;
        });
        said.put(id, says);
        byTitle.putIfAbsent(Matching.plain(named(draft).title()), id);
        loading.dealtWith(type, id, draft.label(), draft.wording().text(), merge, stands, says);
        return id;
    }

    private boolean sameTitle(UUID id, IndicatorDraft draft) {
        return Matching.same(title(id), named(draft).title());
    }

    private String title(UUID id) {
        IndicatorInput known = standing.get(id);
        String title = known == null ? null : known.title().text();
        return title == null ? "" : title;
    }

    private static Matching.Said named(IndicatorDraft draft) {
        return new Matching.Said(
                Objects.requireNonNullElse(draft.label(), ""),
                Objects.requireNonNullElse(draft.wording().text(), ""));
    }
}
