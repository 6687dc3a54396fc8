package org.waymark.demonstration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.actions.CrossReferenceInput;
import org.waymark.actions.CrossReferenceKind;
import org.waymark.demonstration.PriorityFile.CrossReferenceEntry;

/** The lines of the plan by number, and who refers to them: some refer to what is only written later. */
final class Lines {
    private final Map<String, UUID> priorities = new HashMap<>();
    private final Map<String, UUID> actions = new HashMap<>();
    private final Map<UUID, List<CrossReferenceEntry>> references = new LinkedHashMap<>();

    void priority(String ref, UUID id) {
        priorities.putIfAbsent(ref, id);
    }

    /** Where two have one number, the first is the one that is meant. */
    void action(String ref, UUID id, List<CrossReferenceEntry> refersTo) {
        actions.putIfAbsent(ref, id);
        if (!refersTo.isEmpty()) {
            references.put(id, refersTo);
        }
    }

    UUID action(String ref) {
        UUID id = actions.get(ref);
        if (id == null) {
            throw new IllegalArgumentException("no action is numbered " + ref);
        }
        return id;
    }

    /** The references of each action that has any, once every line is written. */
    Map<UUID, List<CrossReferenceInput>> references() {
        Map<UUID, List<CrossReferenceInput>> resolved = new LinkedHashMap<>();
        references.forEach((id, entries) ->
                resolved.put(id, entries.stream().map(this::resolved).toList()));
        return resolved;
    }

    private CrossReferenceInput resolved(CrossReferenceEntry entry) {
        UUID target = (entry.kind() == CrossReferenceKind.PRIORITY ? priorities : actions).get(entry.ref());
        if (target == null) {
            throw new IllegalArgumentException("no line is numbered as in \"" + entry.text() + "\"");
        }
        return new CrossReferenceInput(entry.text(), entry.kind(), entry.ref(), target);
    }
}
