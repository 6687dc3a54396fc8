package org.waymark.document.word;

import java.util.List;
import java.util.Map;

/**
 * Everything that is written in a Word file.
 *
 * @param body the text with all tracked changes accepted, text boxes after the paragraph they hang on
 * @param footnotes footnotes and endnotes by the number that spans refer to
 * @param loose remarks that belong to no paragraph of the body; headers and footers, each wording once
 */
public record WordText(List<Block> body, Map<Integer, List<Block>> footnotes, List<Remark> loose) {

    public WordText {
        body = List.copyOf(body);
        footnotes = Map.copyOf(footnotes);
        loose = List.copyOf(loose);
    }
}
