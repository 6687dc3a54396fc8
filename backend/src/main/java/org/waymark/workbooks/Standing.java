package org.waymark.workbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionView;
import org.waymark.names.Member;
import org.waymark.names.MemberKind;
import org.waymark.names.NameBook;
import org.waymark.priorities.PriorityInput;

/** A plan as it stands while rows are brought in: its actions, and what a number or a name in a cell means. */
final class Standing {
    private final Map<UUID, ActionView> shown = new HashMap<>();
    private final Map<UUID, ActionInput> said = new HashMap<>();
    private final Map<String, List<UUID>> priorities = new HashMap<>();
    private final Map<UUID, ActionInput> topLevel = new LinkedHashMap<>();
    private final NameBook names;

    Standing(Map<UUID, ActionInput> actions, Map<UUID, PriorityInput> ofPlan, NameBook names) {
        this.names = names;
        actions.forEach(this::note);
        said.putAll(actions);
        ofPlan.forEach((id, priority) -> priorities
                .computeIfAbsent(plain(priority.ref()), unused -> new ArrayList<>())
                .add(id));
    }

    void show(ActionView action) {
        shown.put(action.id(), action);
    }

    @Nullable
    ActionView shown(UUID id) {
        return shown.get(id);
    }

    ActionInput said(UUID id) {
        return Objects.requireNonNull(said.get(id));
    }

    /** From now on this is what the action is: rows below may refer to it by its new number. */
    void note(UUID id, ActionInput becomes) {
        topLevel.remove(id);
        if (becomes.parent() == null) {
            topLevel.put(id, becomes);
        }
    }

    List<UUID> priorities(String ref) {
        return priorities.getOrDefault(plain(ref), List.of());
    }

    /** The actions of the top level that have this number in the priority. */
    List<UUID> parents(UUID priority, String ref) {
        String wanted = plain(ref);
        return topLevel.entrySet().stream()
                .filter(each -> each.getValue().priority().equals(priority)
                        && plain(each.getValue().ref()).equals(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Nullable
    Member member(String name, MemberKind likeliest) {
        return names.whoIfAnyone(name, likeliest);
    }

    private static String plain(String ref) {
        return ref.strip().toLowerCase(Locale.ROOT);
    }
}
