package org.waymark.document.outline;

import java.util.List;
import java.util.Set;
import org.waymark.document.text.Line;
import org.waymark.document.word.Table;

/**
 * The document sorted into what it consists of.
 *
 * @param cover the lines before the first section or priority
 * @param themes every theme that the body or the contents table names, in lower case
 */
public record Outline(
        List<Line> cover,
        List<Table> contents,
        List<Line> contentsLines,
        List<Section> sections,
        List<Block> priorities,
        Set<String> themes) {

    /** Text under a heading outside the priority blocks. */
    public record Section(Line title, List<Line> lines) {}

    /** A priority block: its top and what follows. */
    public record Block(Head head, List<Piece> pieces) {}
}
