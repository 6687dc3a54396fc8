package org.waymark.document;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in its tables and paragraphs, a document is read and no word of it is lost. */
class AnyTextTest {

    private static final List<String> PHRASES = List.of(
            "1.1",
            "1.2",
            "2.",
            "13.1",
            "1.1a",
            "a)",
            "(b)",
            "c",
            "tbc",
            "TBC?",
            "to be confirmed",
            "June 2009",
            "Sept '09",
            "From 4/09",
            "ongoing",
            "Every 6 months",
            "10/11",
            "2009",
            "by end of 2009/10",
            "CSR",
            "CSR/RSCB",
            "Rowan PCT",
            "Harbour Trust and Moorside Mentors",
            "Pat Example",
            "(Sam Sample)",
            "Chair RSCB",
            "see Priority 6",
            "see action 4.5b",
            "Theme",
            "Priority 1",
            "Priority Lead",
            "Priority",
            "SMP 2",
            "Every Child Matters Outcome",
            "Staying Safe",
            "(a) Population",
            "Conditions We Want To See",
            "The Story Behind The Baseline",
            "What works",
            "Partners",
            "How will we know if we have improved?",
            "Indicator 1",
            "(1) Days in school",
            "(a) at home (b) at school",
            "NI 55 and 56",
            "(LAA2 target)",
            "Lead Agency CSR",
            "Lead Agency",
            "Frequency Monthly",
            "(annual)",
            "definition to be confirmed",
            "Source: returns",
            "Action Plan for Priority 1: Children",
            "Action Plan",
            "The following key actions",
            "No",
            "Actions",
            "Milestones",
            "Lead Officer / Agency",
            "Monitoring",
            "1 A note",
            "care1.",
            "• fed",
            "- taught",
            "safeguar-",
            "ding",
            "partn",
            "ership",
            "and",
            "of",
            "improve the",
            "Improve care.",
            "*",
            "_x_",
            "[y](z)",
            "<b>",
            "&amp;",
            "#",
            "?",
            "–",
            "/",
            "(",
            ")",
            "((",
            "Glossary",
            "Safe and well",
            "Version 2.0",
            "16 January 2009",
            "Plan 2009/11");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> phrase = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.of(PHRASES)),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars(" .,;:()/-&?'")
                                .ofMaxLength(12)));
        return phrase.list().ofMaxSize(4).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<Integer> dress = Arbitraries.integers().between(0, 6);
        return Combinators.combine(texts(), dress).as(AnyTextTest::paragraph);
    }

    private static String paragraph(String text, int dress) {
        return switch (dress) {
            case 0, 1 -> Xml.paragraph(Xml.bold(text));
            case 2 -> Xml.bullet(text);
            case 3 -> Xml.item(Docx.LETTERS, 0, Xml.run(text));
            case 4 -> Xml.styled("Heading2", Xml.run(text));
            default -> Xml.paragraph(Xml.run(text));
        };
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> content =
                paragraphs().list().ofMinSize(1).ofMaxSize(3).map(blocks -> String.join("", blocks));
        Arbitrary<String> merge = Arbitraries.of(
                "",
                "",
                "",
                "",
                "<w:gridSpan w:val=\"2\"/>",
                "<w:vMerge w:val=\"restart\"/>",
                "<w:vMerge/>",
                "<w:hMerge/>");
        return Combinators.combine(content, merge).as((blocks, merged) -> Xml.cellWith(merged, blocks));
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> row =
                cells().list().ofMinSize(1).ofMaxSize(7).map(cells -> Xml.row(cells.toArray(String[]::new)));
        Arbitrary<String> heading = Arbitraries.of(PlanText.HEADING, "", "");
        return Combinators.combine(heading, row.list().ofMinSize(1).ofMaxSize(5))
                .as((first, rows) -> Xml.table(first + String.join("", rows)));
    }

    @Provide
    Arbitrary<List<String>> documents() {
        Arbitrary<String> block = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, paragraphs()),
                net.jqwik.api.Tuple.of(3, tables()),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("1", "2").map(PlanText::top)));
        return block.list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 100)
    void no_word_is_lost_and_nothing_fails(@ForAll("documents") List<String> blocks) {
        Read.plan(PlanText.plan().add(blocks.toArray(String[]::new)));
    }
}
