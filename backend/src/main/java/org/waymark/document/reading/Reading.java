package org.waymark.document.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.document.finding.Findings;
import org.waymark.document.finding.Ledger;
import org.waymark.document.names.Names;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.text.Markdown;
import org.waymark.document.text.Unconfirmed;
import org.waymark.document.word.Paragraph;
import org.waymark.document.word.WordText;
import org.waymark.timescales.Timescales;

/** What the parts of the reader share while they read one document. */
public final class Reading {

    public final Findings findings = new Findings();
    public final Ledger ledger = new Ledger(findings);
    public final Cuts cuts;
    public final Markdown markdown;
    public final Timescales timescales;
    public final Unconfirmed unconfirmed = new Unconfirmed(ledger);
    public final Names names = new Names(unconfirmed);
    private final Map<Integer, String> places = new HashMap<>();

    public Reading(WordText text, Timescales timescales) {
        this.cuts = new Cuts(Lines.of(text.body()));
        this.markdown = new Markdown(text.footnotes(), cuts);
        this.timescales = timescales;
    }

    /** Says where lines have been put, for what is to be remarked on them. */
    public void place(List<Line> lines, String where) {
        lines.forEach(line -> places.put(line.source().number(), where));
    }

    String placeOf(Paragraph paragraph) {
        return places.getOrDefault(paragraph.number(), "Paragraph " + paragraph.number());
    }
}
