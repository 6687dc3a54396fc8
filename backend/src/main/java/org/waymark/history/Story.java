package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One happening, told.
 *
 * @param documents what imported documents are called, by their ids
 */
record Story(Happening happening, Called called, Map<UUID, String> documents) {
    /** What an import notes beside the reason that a person may have given. */
    private static final Pattern IMPORTED =
            Pattern.compile("(?m)^Loaded from a (Word document|table), import ([0-9a-f-]{36})$\\n?");

    /** The import that did it; null when it was none. */
    static @Nullable UUID imported(Happening happening) {
        Matcher found = IMPORTED.matcher(happening.reason() == null ? "" : happening.reason());
        return found.find() ? UUID.fromString(found.group(2)) : null;
    }

    HistoryEntry entry() {
        HistoryKind kind = happening.kind();
        Telling telling = new Telling(called, kind != HistoryKind.CHANGED);
        Tables.tell(NetRow.fold(happening.rows()), telling);
        HistoryThing thing = thing();
        List<String> words = new ArrayList<>();
        if (kind != HistoryKind.CHANGED) {
            words.add(whole(kind, thing));
        }
        words.addAll(telling.words());
        if (kind == HistoryKind.CHANGED && !words.isEmpty() && imported(happening) != null) {
            words.add("It was changed" + document());
        }
        return new HistoryEntry(
                happening.at(),
                kind,
                thing,
                HistoryActor.of(happening.actor(), happening.name()),
                happening.client(),
                reason(),
                happening.version(),
                List.copyOf(words),
                telling.fields());
    }

    private HistoryThing thing() {
        Called.Name name = called.of(happening.thing());
        String ref = name == null || name.code() == null || name.code().isEmpty() ? null : name.code();
        return new HistoryThing(happening.type(), happening.thing(), ref, name == null ? null : name.name());
    }

    private String whole(HistoryKind kind, HistoryThing thing) {
        if (thing.type() == HistoryType.EDITION && kind == HistoryKind.CREATED) {
            return PlanWords.made(root());
        }
        String named = (thing.ref() == null ? "" : " " + thing.ref())
                + (thing.title() == null ? "" : " " + Telling.quoted(thing.title()));
        String what = Tables.capital(thing.type().name().toLowerCase(java.util.Locale.ROOT));
        if (kind == HistoryKind.DELETED) {
            return what + named + " was deleted";
        }
        // What is new begins at 1; what comes back is newer than when it went.
        if (root().path("version").asLong() > 1) {
            return what + named + " was restored";
        }
        return what + named + " was made" + (imported(happening) == null ? "" : document());
    }

    private JsonNode root() {
        return happening.rows().stream()
                .filter(Happening.Logged::root)
                .map(Happening.Logged::after)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private String document() {
        Matcher found = IMPORTED.matcher(happening.reason() == null ? "" : happening.reason());
        if (found.find() && found.group(1).equals("table")) {
            return " by the import of a table";
        }
        String title = documents.get(imported(happening));
        return title == null ? " by the import of a Word document" : " by the import of " + Telling.quoted(title);
    }

    /** Why, in the words of a person. */
    private @Nullable String reason() {
        String said = IMPORTED.matcher(happening.reason() == null ? "" : happening.reason())
                .replaceAll("")
                .strip();
        return said.isEmpty() ? null : said;
    }
}
