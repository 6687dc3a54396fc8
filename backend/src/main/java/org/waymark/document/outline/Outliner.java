package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Ledger;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** Sorts the pieces of a document into cover, contents, sections and priority blocks. */
public final class Outliner {

    private final Reading reading;
    private final List<Piece> pieces;
    private final Set<String> themes = new HashSet<>();
    private final List<Line> cover = new ArrayList<>();
    private final List<Table> contents = new ArrayList<>();
    private final List<Line> contentsLines = new ArrayList<>();
    private final List<Outline.Section> sections = new ArrayList<>();
    private final List<Outline.Block> priorities = new ArrayList<>();
    private int next;
    private @Nullable List<Line> section;
    private @Nullable List<Piece> block;
    /** Whether the open block has its action table. */
    private boolean acting;

    private Outliner(Reading reading, List<Piece> pieces) {
        this.reading = reading;
        this.pieces = pieces;
    }

    public static Outline of(List<Piece> pieces, Reading reading) {
        Outliner outliner = new Outliner(reading, pieces);
        outliner.learnThemes();
        while (outliner.next < pieces.size()) {
            outliner.take(outliner.next++);
        }
        return new Outline(
                outliner.cover,
                outliner.contents,
                outliner.contentsLines,
                outliner.sections,
                outliner.priorities,
                outliner.themes);
    }

    public static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private void learnThemes() {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Top top) {
                learn(HeadTable.read(top.rows(), Ledger.none()).theme());
            } else if (piece instanceof Piece.Contents table) {
                ContentsTable.entries(table.table()).forEach(entry -> learn(entry.theme()));
            }
        }
    }

    private void learn(@Nullable String theme) {
        if (theme != null && !key(theme).isEmpty()) {
            themes.add(key(theme));
        }
    }

    private void take(int at) {
        switch (pieces.get(at)) {
            case Piece.Top top -> begin(HeadTable.read(top.rows(), reading.ledger));
            case Piece.Contents table -> contents.add(table.table());
            case Piece.Actions actions -> {
                if (block == null && !actions.headed()) {
                    plain(new Piece.Plain(new Table(actions.rows())));
                } else {
                    inBlock(at).add(actions);
                    acting = true;
                }
            }
            case Piece.Plain plain -> plain(plain);
            case Piece.Text text -> text(text, at);
        }
    }

    private void endBlock() {
        block = null;
        acting = false;
    }

    private void begin(Head head) {
        List<Piece> started = new ArrayList<>();
        section = null;
        block = started;
        acting = false;
        priorities.add(new Outline.Block(head, started));
    }

    /** An action table that stands under no priority gets a block of its own, for nothing may be lost. */
    private List<Piece> inBlock(int at) {
        if (block == null) {
            begin(new Head(null, "", null, List.of(), null, List.of(), List.of()));
            reading.findings.warning(
                    "actions-without-priority",
                    "Action table " + (at + 1),
                    null,
                    "An action table stands before any priority. It was read as a priority of its own.");
        }
        return block == null ? new ArrayList<>() : block;
    }

    private void plain(Piece.Plain plain) {
        if (block != null) {
            block.add(plain);
        } else {
            (section == null ? cover : section).addAll(Lines.of(plain.table()));
        }
    }

    private void text(Piece.Text text, int at) {
        Line line = text.line();
        if (line.source().contents()) {
            contentsLines.add(line);
            reading.place(List.of(line), "Table of contents");
        } else if (divides(line)) {
            endBlock();
            section = null;
            if (introduces(at)) {
                section(line);
            } else {
                reading.ledger.echo(line.labelled());
            }
        } else if (mayBegin(line) && PriorityHeading.is(pieces, at)) {
            heading(line, at);
        } else if (block != null && !leaves(line)) {
            block.add(text);
        } else if (startsSection(line)) {
            endBlock();
            section(line);
        } else {
            (section == null ? cover : section).add(line);
        }
    }

    private void section(Line title) {
        List<Line> started = new ArrayList<>();
        section = started;
        sections.add(new Outline.Section(title, started));
    }

    /** Whether text of its own stands under a line that names a theme. */
    private boolean introduces(int at) {
        return at + 1 < pieces.size()
                && pieces.get(at + 1) instanceof Piece.Text next
                && !PriorityHeading.is(pieces, at + 1)
                && !divides(next.line());
    }

    /** Inside a block that has no action table yet, a bold line may name a priority without beginning one. */
    private boolean mayBegin(Line line) {
        return block == null || acting || line.heading() == 1 || line.heading() == 2;
    }

    /** A line that names a theme stands between the blocks of two themes. */
    private boolean divides(Line line) {
        boolean between = block == null || acting;
        String bare = key(line.text().replaceFirst("(?i)^theme\\s*(?:\\d+\\s*)?[:.\u2013-]?\\s*", ""));
        return between && themes.contains(bare) && (line.bold() || line.heading() > 0);
    }

    private void heading(Line line, int at) {
        if (PriorityHeading.announcesTable(pieces, at)) {
            endBlock();
            reading.ledger.echo(line.labelled());
        } else {
            List<Line> labelled = PriorityHeading.labelled(pieces, at);
            next = at + 1 + labelled.size();
            begin(HeadTable.read(line, labelled, reading.ledger));
        }
    }

    /** Whether a line ends the block it would stand in. */
    private boolean leaves(Line line) {
        if (Template.heading(line, Template.Part.START) != null
                || (line.item() != null && line.item().bullet())) {
            return false;
        }
        boolean high = line.heading() == 1 || (line.heading() == 2 && acting);
        return high || (acting && SectionHeading.matter(line));
    }

    private boolean startsSection(Line line) {
        boolean inSection = section != null;
        boolean onCover = !inSection && block == null;
        return SectionHeading.is(line, inSection, onCover ? cover : null);
    }
}
