package org.waymark.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.plans.PlanInput;
import org.waymark.priorities.HeadingInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.priorities.PriorityService;

/** The priorities of a plan, each with its indicators before it and its actions after it. */
@ApplicationScoped
class PriorityPart {
    private static final UUID EVERY_CHILD_MATTERS = UUID.fromString("01890000-0000-7000-8000-00000000ecc1");

    private final PriorityService priorities;
    private final PriorityFields fields;

    PriorityPart(PriorityService priorities, PriorityFields fields) {
        this.priorities = priorities;
        this.fields = fields;
    }

    void load(Loading loading, UUID plan, PlanInput said, IndicatorPart indicators, ActionPart actions) {
        Map<UUID, PriorityInput> standing = priorities.ofPlan(plan);
        List<PriorityDraft> drafts = loading.document.priorities();
        List<@Nullable UUID> ids = Matching.of(
                drafts.stream()
                        .map(draft -> new Matching.Said(
                                draft.ref(), words(draft.title().text())))
                        .toList(),
                standing.entrySet().stream()
                        .map(entry -> new Matching.Standing(
                                entry.getKey(),
                                entry.getValue().ref(),
                                words(entry.getValue().title().text())))
                        .toList());
        standing.forEach((id, input) -> loading.targets.priority(input.ref(), id));
        for (int i = 0; i < drafts.size(); i++) {
            PriorityDraft draft = drafts.get(i);
            loading.step("Priority " + draft.ref());
            UUID found = ids.get(i);
            PriorityInput now = found == null ? null : standing.get(found);
            Map<UUID, ObjectNode> placed = indicators.load(draft.indicators(), now);
            UUID id = write(loading, plan, said, draft, found, now, placed);
            loading.targets.priority(draft.ref(), id);
            loading.blocks.put(draft.place(), id);
            actions.load(draft.actions(), id, headings(id));
        }
    }

    private UUID write(
            Loading loading,
            UUID plan,
            PlanInput said,
            PriorityDraft draft,
            @Nullable UUID found,
            @Nullable PriorityInput now,
            Map<UUID, ObjectNode> placed) {
        boolean everyChildMatters = said.framework() == null || said.framework().equals(EVERY_CHILD_MATTERS);
        ObjectNode says = fields.of(draft, loading.leads, everyChildMatters, placed);
        ObjectNode stands = now == null ? null : fields.of(now, titles(said));
        Merge merge = loading.merge(found, stands, says);
        UUID id = Places.at(draft.place(), () -> {
            PriorityInput becomes = fields.onto(now, plan, themes(said), draft, says, merge.taken());
            if (found == null || now == null) {
                return priorities.add(becomes);
            }
            if (!merge.nothingToDo()
                    || becomes.headings().size() != now.headings().size()) {
                priorities.restate(found, becomes);
            }
            return found;
        });
        loading.dealtWith("priority", id, draft.ref(), draft.title().text(), merge, stands, says);
        return id;
    }

    private Map<String, UUID> headings(UUID priority) {
        Map<String, UUID> headings = new HashMap<>();
        for (HeadingInput heading : priorities.said(priority).headings()) {
            headings.putIfAbsent(heading.text(), Objects.requireNonNull(heading.id()));
        }
        return headings;
    }

    private static Map<String, UUID> themes(PlanInput plan) {
        Map<String, UUID> themes = new HashMap<>();
        plan.themes().forEach(theme -> themes.put(Matching.plain(theme.title()), Objects.requireNonNull(theme.id())));
        return themes;
    }

    static Map<UUID, String> titles(PlanInput plan) {
        Map<UUID, String> titles = new HashMap<>();
        plan.themes().forEach(theme -> titles.put(Objects.requireNonNull(theme.id()), theme.title()));
        return titles;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
