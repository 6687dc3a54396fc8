package org.waymark.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.actions.CrossReferenceInput;
import org.waymark.document.draft.ActionDraft;
import org.waymark.kernel.Kebab;
import org.waymark.leads.AgencyLeadInput;

/** The actions and sub-actions of a plan. One is known by its number and title among those of its priority. */
final class ActionPart {
    private record Referring(UUID id, ActionDraft draft) {}

    private final ActionService actions;
    private final ActionFields fields;
    private final Json json;
    private final Loading loading;
    private final Map<UUID, ActionInput> standing;
    private final List<Referring> referring = new ArrayList<>();

    ActionPart(
            ActionService actions, ActionFields fields, Json json, Loading loading, Map<UUID, ActionInput> standing) {
        this.actions = actions;
        this.fields = fields;
        this.json = json;
        this.loading = loading;
        this.standing = standing;
    }

    /** @param headings the ids of the priority's heading rows, by their texts */
    void load(List<ActionDraft> drafts, UUID priority, Map<String, UUID> headings) {
        List<@Nullable UUID> ids = match(drafts, priority, null);
        for (int i = 0; i < drafts.size(); i++) {
            ActionDraft draft = drafts.get(i);
            UUID id = write(draft, ids.get(i), priority, null, headings);
            List<@Nullable UUID> below = ids.get(i) == null
                    ? new ArrayList<>(java.util.Collections.<@Nullable UUID>nCopies(
                            draft.subActions().size(), null))
                    : match(draft.subActions(), priority, id);
            for (int j = 0; j < draft.subActions().size(); j++) {
                write(draft.subActions().get(j), below.get(j), priority, id, headings);
            }
        }
    }

    private List<@Nullable UUID> match(List<ActionDraft> drafts, UUID priority, @Nullable UUID parent) {
        List<Matching.Standing> here = standing.entrySet().stream()
                .filter(entry -> priority.equals(entry.getValue().priority())
                        && Objects.equals(parent, entry.getValue().parent()))
                .map(entry -> new Matching.Standing(
                        entry.getKey(),
                        entry.getValue().ref(),
                        Objects.requireNonNullElse(entry.getValue().title().text(), "")))
                .toList();
        return Matching.of(
                drafts.stream()
                        .map(draft -> new Matching.Said(
                                draft.ref(),
                                Objects.requireNonNullElse(draft.title().text(), "")))
                        .toList(),
                here);
    }

    private UUID write(
            ActionDraft draft, @Nullable UUID found, UUID priority, @Nullable UUID parent, Map<String, UUID> headings) {
        ObjectNode says = fields.of(draft, loading.leads, parent != null);
        ActionInput now = found == null ? null : standing.get(found);
        Map<UUID, String> texts =
                headings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        ObjectNode stands = now == null ? null : fields.of(now, texts);
        Merge merge = loading.merge(found, stands, says);
        UUID id = Places.at(draft.place(), () -> {
            ActionInput becomes = fields.onto(now, priority, parent, headings, says, merge.taken(), loading.targets);
            loading.notes.recorded(recorded(becomes) - (now == null ? 0 : recorded(now)));
            if (found == null) {
                return actions.add(becomes);
            }
            if (!merge.nothingToDo()) {
                actions.restate(found, becomes);
            }
            return found;
        });
        loading.targets.action(draft.ref(), id);
        if (!draft.crossReferences().isEmpty()) {
            referring.add(new Referring(id, draft));
        }
        String type = parent == null ? "action" : "sub-action";
        loading.dealtWith(type, id, draft.ref(), draft.title().text(), merge, stands, says);
        return id;
    }

    private static long recorded(ActionInput action) {
        return action.leadAgencies().items().stream()
                .filter(AgencyLeadInput::recorded)
                .count();
    }

    /** Once every line of the plan is there: what is referred to may stand further down. */
    void refer() {
        for (Referring one : referring) {
            one.draft().crossReferences().forEach(reference -> {
                if (loading.targets.find(Kebab.name(reference.kind()), reference.ref()) == null) {
                    loading.notes.noTarget(one.draft().place(), reference.text());
                }
            });
            ActionInput now = actions.said(one.id());
            ObjectNode tree = json.object(now);
            tree.set("crossReferences", aimed(now));
            ActionInput becomes = json.read(tree, ActionInput.class);
            if (!becomes.crossReferences().equals(now.crossReferences())) {
                actions.restate(one.id(), becomes);
            }
        }
    }

    /** A reference that has its target keeps it: it survives renumbering. */
    private com.fasterxml.jackson.databind.JsonNode aimed(ActionInput now) {
        List<CrossReferenceInput> aimed = now.crossReferences().stream()
                .map(reference -> reference.target() != null
                        ? reference
                        : new CrossReferenceInput(
                                reference.text(),
                                reference.kind(),
                                reference.ref(),
                                loading.targets.find(Kebab.name(reference.kind()), reference.ref())))
                .toList();
        return json.tree(aimed);
    }
}
