package org.waymark.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/** Comments, footnotes and endnotes, and which of them the text refers to. */
final class Annotations {

    private static final int LONGEST_QUOTE = 120;

    /** @param part the part in which its links are named */
    record Note(int number, Xml content, Parts part) {}

    private record Source(Xml content, Parts part) {}

    private final Map<String, Xml> comments = new LinkedHashMap<>();
    private final Set<String> shownComments = new HashSet<>();
    private final Map<String, StringBuilder> quotes = new HashMap<>();
    private final Map<String, Source> notes = new LinkedHashMap<>();
    private final Map<String, Note> numbered = new LinkedHashMap<>();

    Annotations(Parts main) throws InvalidFormatException, IOException {
        for (Parts part : main.related("comments")) {
            for (Xml comment : part.xml().all("w:comment")) {
                comments.put(String.valueOf(comment.attribute("w:id")), comment);
            }
        }
        notes(main, "footnote");
        notes(main, "endnote");
    }

    private void notes(Parts main, String kind) throws InvalidFormatException, IOException {
        for (Parts part : main.related(kind + "s")) {
            for (Xml note : part.xml().all("w:" + kind)) {
                String type = note.attribute("w:type");
                if (type == null || type.equals("normal")) {
                    notes.put(kind + note.attribute("w:id"), new Source(note, part));
                }
            }
        }
    }

    /** The number of a note that the text refers to, counted in reading order; 0 when the file does not hold it. */
    int number(String kind, @Nullable String id) {
        Source source = notes.get(kind + id);
        if (source == null) {
            return 0;
        }
        return numbered.computeIfAbsent(
                        kind + id, any -> new Note(numbered.size() + 1, source.content(), source.part()))
                .number();
    }

    List<Note> numbered() {
        return new ArrayList<>(numbered.values());
    }

    void quoteStarts(@Nullable String id) {
        quotes.put(String.valueOf(id), new StringBuilder());
    }

    void quoteEnds(@Nullable String id) {
        StringBuilder quote = quotes.remove(String.valueOf(id));
        if (quote != null) {
            quotes.put("ended " + id, quote);
        }
    }

    void quote(String text) {
        quotes.forEach((id, quote) -> {
            if (!id.startsWith("ended ") && quote.length() < LONGEST_QUOTE) {
                quote.append(text);
            }
        });
    }

    @Nullable
    Remark comment(@Nullable String id) {
        Xml comment = comments.get(String.valueOf(id));
        if (comment == null) {
            return null;
        }
        shownComments.add(String.valueOf(id));
        StringBuilder quote = quotes.remove("ended " + id);
        return remark(comment, quote == null ? "" : quote.toString().strip());
    }

    private static Remark remark(Xml comment, String quote) {
        StringBuilder about = new StringBuilder(Revisions.by(comment));
        if (!quote.isEmpty()) {
            about.append(about.isEmpty() ? "On \u201c" : ", on \u201c")
                    .append(Characters.seen(quote))
                    .append('\u201d');
        }
        return new Remark(RemarkKind.COMMENT, Characters.seen(Revisions.words(comment)), about.toString());
    }

    /** What stands in the file and is referred to nowhere. */
    List<Remark> unused() {
        List<Remark> unused = new ArrayList<>();
        comments.forEach((id, comment) -> {
            if (!shownComments.contains(id)) {
                unused.add(remark(comment, ""));
            }
        });
        notes.forEach((key, note) -> {
            if (!numbered.containsKey(key)) {
                String words = Characters.seen(Revisions.words(note.content())).strip();
                if (!words.isEmpty()) {
                    unused.add(new Remark(RemarkKind.HIDDEN_TEXT, words, "A note that the text does not refer to"));
                }
            }
        });
        return unused;
    }
}
