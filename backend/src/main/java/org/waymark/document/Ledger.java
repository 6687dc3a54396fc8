package org.waymark.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of the document that stand in no record because the records themselves say the same: the format's own labels
 * and headings, and repetitions of what is held elsewhere. It is what makes it provable that nothing else is missing.
 */
final class Ledger {

    private final List<String> format = new ArrayList<>();
    private final List<String> echoes = new ArrayList<>();

    /** Labels, headings and questions that every document in the format has. */
    void format(String words) {
        format.add(words);
    }

    /** Words that repeat others of the same document which are held. */
    void echo(String words) {
        echoes.add(words);
    }

    List<String> formatWords() {
        return List.copyOf(format);
    }

    List<String> echoes() {
        return List.copyOf(echoes);
    }
}
