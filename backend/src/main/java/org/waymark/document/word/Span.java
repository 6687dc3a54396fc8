package org.waymark.document.word;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one dress.
 *
 * @param link the address it leads to, whatever its scheme
 * @param footnote the number of the footnote referred to here; the text is then empty
 */
public record Span(
        String text,
        boolean bold,
        boolean italic,
        @Nullable String link,
        @Nullable Integer footnote) {

    public static Span plain(String text) {
        return new Span(text, false, false, null, null);
    }

    public Span withText(String other) {
        return new Span(other, bold, italic, link, footnote);
    }

    boolean sameDress(Span other) {
        return bold == other.bold
                && italic == other.italic
                && footnote == null
                && other.footnote == null
                && Objects.equals(link, other.link);
    }
}
