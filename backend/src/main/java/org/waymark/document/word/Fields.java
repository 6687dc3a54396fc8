package org.waymark.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that are open at a place in the text: their instructions are not seen, their results are. */
final class Fields {

    private static final Pattern LINK = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    private static final class Field {
        final StringBuilder instruction = new StringBuilder();
        final String shown;
        boolean inResult;

        Field(String shown) {
            this.shown = shown;
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Takes one {@code w:fldChar}; what it returns is seen at this place. */
    String mark(Xml fieldCharacter) {
        String type = fieldCharacter.attribute("w:fldCharType");
        if ("begin".equals(type)) {
            open.push(new Field(formField(fieldCharacter.child("w:ffData"))));
        } else if ("separate".equals(type) && !open.isEmpty()) {
            open.element().inResult = true;
        } else if ("end".equals(type) && !open.isEmpty()) {
            return open.pop().shown;
        }
        return "";
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.element().inResult) {
            open.element().instruction.append(text);
        }
    }

    boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    boolean inContents() {
        return open.stream()
                .anyMatch(field ->
                        field.inResult && field.instruction.toString().strip().startsWith("TOC"));
    }

    /** Instructions end with their paragraph, so that one that was never ended does not swallow the document. */
    void paragraphEnds() {
        open.removeIf(field -> !field.inResult);
    }

    @Nullable
    String link() {
        for (Field field : open) {
            String link = field.inResult ? link(field.instruction.toString()) : null;
            if (link != null) {
                return link;
            }
        }
        return null;
    }

    static @Nullable String link(@Nullable String instruction) {
        Matcher link = LINK.matcher(instruction == null ? "" : instruction);
        return link.find() ? link.group(1) : null;
    }

    /** Tick boxes and drop-down lists of old forms have no result in the text. */
    private static String formField(@Nullable Xml data) {
        Xml box = data == null ? null : data.child("w:checkBox");
        if (box != null) {
            boolean ticked = box.child("w:checked") != null ? box.on("w:checked") : box.on("w:default");
            return ticked ? "☑" : "☐";
        }
        Xml choice = data == null ? null : data.child("w:ddList");
        if (choice == null) {
            return "";
        }
        List<Xml> entries = choice.all("w:listEntry");
        int chosen = choice.number(choice.number(0, "w:default"), "w:result");
        String entry =
                chosen >= 0 && chosen < entries.size() ? entries.get(chosen).attribute("w:val") : null;
        return entry == null ? "" : entry;
    }
}
