package org.waymark.document.word;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is drawn: text boxes are text; pictures, charts and diagrams are remarked on, with whatever words they hold. */
final class Drawings {

    private final Story story;

    Drawings(Story story) {
        this.story = story;
    }

    void read(Xml drawing, Inline into) {
        Found found = new Found();
        walk(drawing, found, into);
        String alternative = found.alternative.toString().strip();
        if (found.picture) {
            into.remark(RemarkKind.IMAGE, alternative, null);
        } else if (!alternative.isEmpty()) {
            into.remark(RemarkKind.DRAWN_TEXT, alternative, "The description of a drawing");
        }
        if (!found.words.isEmpty()) {
            into.remark(RemarkKind.DRAWN_TEXT, found.words.toString(), null);
        }
    }

    private static final class Found {
        boolean picture;
        final StringBuilder alternative = new StringBuilder();
        final StringBuilder words = new StringBuilder();
    }

    private void walk(Xml element, Found found, Inline into) {
        switch (element.name) {
            case "w:txbxContent" -> {
                List<Block> blocks = story.inside(element);
                into.box(blocks);
                into.remark(RemarkKind.TEXT_BOX, Revisions.words(element), null);
                return;
            }
            case "mc:AlternateContent" -> {
                Xml chosen = Revisions.chosen(element);
                if (chosen != null) {
                    walk(chosen, found, into);
                }
                return;
            }
            case "wp:docPr" -> describe(element, found, "descr", "title");
            case "v:shape", "v:rect", "v:roundrect" -> describe(element, found, "alt", "title");
            case "a:blip", "v:imagedata" -> found.picture = true;
            case "a:t" -> found.words.append(element.text()).append(' ');
            case "v:textpath" -> append(found.words, element.attribute("string"));
            case "c:chart" -> other(element.attribute("r:id"), found);
            case "dgm:relIds" -> other(element.attribute("r:dm"), found);
            case "o:OLEObject" -> into.remark(RemarkKind.EMBEDDED, "", "An embedded object");
            default -> {
                // a frame around one of these
            }
        }
        element.children().forEach(child -> walk(child, found, into));
    }

    private static void describe(Xml element, Found found, String... attributes) {
        for (String attribute : attributes) {
            append(found.alternative, element.attribute(attribute));
        }
    }

    private static void append(StringBuilder words, @Nullable String more) {
        if (more != null && !more.isBlank() && words.indexOf(more.strip()) < 0) {
            words.append(more.strip()).append(' ');
        }
    }

    /** A chart or a diagram keeps its words in a part of its own. */
    private void other(@Nullable String id, Found found) {
        Parts part = story.part().byId(id);
        if (part == null) {
            return;
        }
        found.picture = true;
        try {
            Xml content = part.xml();
            found.words.append(Stream.concat(content.below("a:t").stream(), content.below("c:v").stream())
                    .map(Xml::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" ", "", " ")));
        } catch (IOException | DocumentRefused unreadable) {
            found.words.append("(unreadable) ");
        }
    }
}
