package org.waymark.document.word;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who changed or said something, and the bare words of it. */
final class Revisions {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

    private Revisions() {}

    /** "By Jane Smith, 2009-01-16", as much of it as is known. */
    static String by(Xml change) {
        StringBuilder by = new StringBuilder();
        String author = change.attribute("w:author");
        if (author != null && !author.isBlank()) {
            by.append("By ").append(author.strip());
        }
        String date = change.attribute("w:date");
        if (date != null && DAY.matcher(date).matches()) {
            by.append(by.isEmpty() ? "On " : ", ").append(date, 0, "2009-01-16".length());
        }
        return by.toString();
    }

    /** The words inside an element whatever became of them, paragraphs and cells apart. */
    static String words(Xml element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return words.toString();
    }

    private static void collect(Xml element, StringBuilder words) {
        switch (element.name) {
            case "w:t", "w:delText", "m:t", "a:t" -> words.append(element.text());
            case "w:tab", "w:ptab", "w:br", "w:cr" -> words.append(' ');
            case "w:noBreakHyphen" -> words.append('-');
            case "w:sym" -> words.append(Characters.symbol(element.attribute("w:font"), element.attribute("w:char")));
            case "mc:AlternateContent" -> {
                Xml chosen = chosen(element);
                if (chosen != null) {
                    collect(chosen, words);
                }
            }
            default -> {
                element.children().forEach(child -> collect(child, words));
                if (element.is("w:p") || element.is("w:tc")) {
                    words.append(' ');
                }
            }
        }
    }

    /** Word writes some drawings twice, once for readers that do not know the newer form: one of them is meant. */
    static @Nullable Xml chosen(Xml alternatives) {
        Xml choice = alternatives.child("mc:Choice");
        return choice != null && !choice.children().isEmpty() ? choice : alternatives.child("mc:Fallback");
    }

    /** Whether a paragraph's end was deleted or moved away, so that the next paragraph carries it on. */
    static boolean joinsNext(@Nullable Xml paragraphProperties) {
        Xml end = paragraphProperties == null ? null : paragraphProperties.child("w:rPr");
        return end != null && (end.child("w:del") != null || end.child("w:moveFrom") != null);
    }
}
