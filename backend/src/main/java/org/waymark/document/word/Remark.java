package org.waymark.document.word;

import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to a paragraph and is not seen in its text, or not as such.
 *
 * @param words the words concerned
 * @param about who, when, on what: in plain words
 */
public record Remark(
        RemarkKind kind, @Nullable String words, @Nullable String about) {

    public Remark {
        String tidy = words == null ? "" : words.replaceAll("[ \\n]+", " ").strip();
        words = tidy.isEmpty() ? null : tidy;
    }
}
