package org.waymark.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.document.word.Paragraph;
import org.waymark.document.word.WordText;
import org.waymark.timescales.Timescales;

/** What the parts of the reader share while they read one document. */
final class Reading {

    final Findings findings = new Findings();
    final Ledger ledger = new Ledger(findings);
    final Cuts cuts;
    final Markdown markdown;
    final Timescales timescales;
    final Unconfirmed unconfirmed = new Unconfirmed(ledger);
    final Names names = new Names(unconfirmed);
    private final Map<Integer, String> places = new HashMap<>();

    Reading(WordText text, Timescales timescales) {
        this.cuts = new Cuts(Lines.of(text.body()));
        this.markdown = new Markdown(text.footnotes(), cuts);
        this.timescales = timescales;
    }

    /** Says where lines have been put, for what is to be remarked on them. */
    void place(List<Line> lines, String where) {
        lines.forEach(line -> places.put(line.source().number(), where));
    }

    String placeOf(Paragraph paragraph) {
        return places.getOrDefault(paragraph.number(), "Paragraph " + paragraph.number());
    }
}
