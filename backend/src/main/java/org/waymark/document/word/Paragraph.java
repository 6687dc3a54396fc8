package org.waymark.document.word;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is seen.
 *
 * @param number counted through the whole file from 1, also inside tables
 * @param spans its text; a line break is a newline
 * @param heading 1 for the highest heading, 0 for what is none; a title is a heading of level 1
 * @param contents whether its style is that of a table of contents
 * @param mark its automatic number or bullet, which stands in no text
 * @param remarks what is to be said about it
 */
public record Paragraph(
        int number,
        List<Span> spans,
        int heading,
        boolean contents,
        @Nullable Mark mark,
        List<Remark> remarks) implements Block {

    public Paragraph {
        spans = List.copyOf(spans);
        remarks = List.copyOf(remarks);
    }

    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
