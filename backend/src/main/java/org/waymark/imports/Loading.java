package org.waymark.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.PlanDocument;
import org.waymark.jobs.Task;
import org.waymark.names.NameBook;

/** One document on its way into one plan: what is known of both, and what has been done so far. */
final class Loading {
    /** A thing of the document that has been dealt with. */
    record Dealt(Merge merge, ObjectNode document) {}

    final Task task;
    final UUID partnership;
    final PlanDocument document;
    final LoadInput said;
    final NameBook book;
    final Notes notes = new Notes();
    final LeadFields leads;
    final Targets targets = new Targets();
    /** Each priority block's place in the document, and what it became. */
    final Map<String, UUID> blocks = new LinkedHashMap<>();

    private final Words words;
    private final Map<UUID, Merge.Base> bases = new HashMap<>();
    private final Map<UUID, Dealt> dealt = new LinkedHashMap<>();
    private final List<ComparedThing> things = new ArrayList<>();
    private int steps;

    Loading(Task task, UUID partnership, PlanDocument document, LoadInput said, NameBook book) {
        this.task = task;
        this.partnership = partnership;
        this.document = document;
        this.said = said;
        this.book = book;
        this.leads = new LeadFields(book, notes);
        this.words = new Words(book);
    }

    void step(String message) {
        task.progress(steps++, document.priorities().size() + 2, message);
    }

    void know(Map<UUID, Merge.Base> lastTime) {
        bases.putAll(lastTime);
    }

    /** Whether an import of this plan has dealt with the thing before. */
    boolean knows(UUID thing) {
        return bases.containsKey(thing);
    }

    Merge merge(@Nullable UUID id, @Nullable ObjectNode now, ObjectNode says) {
        if (id == null || now == null) {
            List<String> all = new ArrayList<>();
            says.fieldNames().forEachRemaining(all::add);
            return new Merge(all, List.of(), List.of());
        }
        return Merge.of(bases.get(id), now, says, said.overwrites());
    }

    void dealtWith(
            String type,
            UUID id,
            @Nullable String ref,
            @Nullable String title,
            Merge merge,
            @Nullable ObjectNode now,
            ObjectNode says) {
        dealt.put(id, new Dealt(merge, says));
        List<ComparedField> fields = new ArrayList<>();
        List<String> moving = new ArrayList<>(merge.taken());
        moving.addAll(merge.kept());
        for (String field : moving) {
            String before = now == null ? null : words.of(now.path(field));
            String after = words.of(says.path(field));
            if (before != null || after != null) {
                fields.add(new ComparedField(name(field), before, after));
            }
        }
        things.add(new ComparedThing(type, id, ref, title, outcome(merge, now == null), fields, null));
    }

    void alike(String type, @Nullable UUID id, String title, boolean made) {
        Outcome outcome = made ? Outcome.CREATED : Outcome.UNCHANGED;
        things.add(new ComparedThing(type, id, null, title, outcome, List.of(), null));
    }

    /** A section or an indicator is a field of its own here, and one of several for people. */
    private static String name(String field) {
        int end = field.indexOf('/');
        return end < 0 ? field : field.substring(0, end);
    }

    private static Outcome outcome(Merge merge, boolean made) {
        if (made) {
            return Outcome.CREATED;
        }
        if (!merge.kept().isEmpty()) {
            return Outcome.CONFLICT;
        }
        return merge.nothingToDo() ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    List<ComparedThing> things() {
        return List.copyOf(things);
    }

    /** What the next import has to know, once everything stands as it does now. */
    Map<UUID, Merge.Base> remembered(Map<UUID, ObjectNode> standing) {
        Map<UUID, Merge.Base> remembered = new HashMap<>();
        dealt.forEach((id, thing) -> {
            ObjectNode after = standing.get(id);
            if (after != null) {
                remembered.put(id, thing.merge().remember(bases.get(id), thing.document(), after));
            }
        });
        return remembered;
    }
}
