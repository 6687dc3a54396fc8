package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.finding.Finding;
import org.waymark.timescales.dates.TermCalendar;
import org.xml.sax.SAXException;

/**
 * Proves that no word of a document is lost: reads the words out of the file's markup by a way of its own, and counts
 * them against the words of the plan, of the findings that keep words, and of the format itself.
 */
final class WordsKept {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern TEXT_PART =
            Pattern.compile("word/(?:document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml");

    /** Findings whose text is nowhere else. */
    private static final Set<String> KEEPERS = Set.of(
            "comment",
            "tracked-deletion",
            "tracked-move",
            "hidden-text",
            "placeholder",
            "image",
            "drawn-text",
            "embedded",
            "header",
            "footer",
            "footnote",
            "contents-table",
            "unread-number",
            "unknown-column",
            "indicator-table",
            "label");

    /** Every word that the format has of its own, written out once more: the reader's own list is not believed. */
    private static final Set<String> FORMAT = Arrays.stream(
                    ("a b c d e f g h i theme priority service management smp title lead"
                                    + " leads officer officers every child matters ecm outcome outcomes population group what which specific groups"
                                    + " of children and young people will this focus on conditions we want to see positive wellbeing well being do"
                                    + " the story behind baseline baselines how have been performing against in last year know if whether that"
                                    + " improved key performance indicators indicator tell us are improving works better partners with who role"
                                    + " roles play our action actions plan plans for no nos number ref reference milestones milestone timescales"
                                    + " timescale delivery by when deadline date target completion agency agencies organisation organisations"
                                    + " partner person responsible monitor progress monitoring evidence data source sources frequency reporting"
                                    + " contact definition be confirmed tbc tba tbd national ni nis laa local area agreement targets also is an"
                                    + " version dated as at cont continued continues s decided determined agreed developed under development"
                                    + " being still proxy measure improvement pi")
                            .split(" ", -1))
            .collect(Collectors.toSet());

    private WordsKept() {}

    static PlanDocument check(Path file) {
        PlanAssembler.Assembled read = PlanReader.assemble(file, TermCalendar.USUAL);
        Map<String, Integer> held = new HashMap<>();
        PlanWords.of(read.plan(), KEEPERS).forEach(text -> count(text, held, 1));
        Set<String> labels =
                Read.findings(read.plan(), "label").stream().map(Finding::text).collect(Collectors.toSet());
        for (String format : read.ledger().formatWords()) {
            if (labels.contains(format)) {
                continue;
            }
            Matcher word = WORD.matcher(format.toLowerCase(Locale.ROOT));
            while (word.find()) {
                assertThat(FORMAT.contains(word.group())
                                || Character.isDigit(word.group().charAt(0)))
                        .as("“%s” of “%s” is a word of the format", word.group(), format)
                        .isTrue();
            }
            count(format, held, 1);
        }
        for (String echo : read.ledger().echoes()) {
            Matcher word = WORD.matcher(echo.toLowerCase(Locale.ROOT));
            while (word.find()) {
                assertThat(held).as("repeated: %s", echo).containsKey(word.group());
            }
        }
        read.ledger().echoes().forEach(echo -> count(echo, held, 1));
        Map<String, Integer> missing = new HashMap<>();
        texts(file).forEach(text -> count(text, missing, 1));
        held.forEach((word, times) -> missing.merge(word, -times, Integer::sum));
        Set<String> onlyHeld = missing.entrySet().stream()
                .filter(word -> word.getValue() < 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        missing.entrySet().removeIf(word -> word.getValue() <= 0 || madeWhole(word.getKey(), onlyHeld));
        assertThat(missing).as("words of the document that are nowhere").isEmpty();
        return read.plan();
    }

    /** Whether a word that a page break had cut was put together. */
    private static boolean madeWhole(String piece, Set<String> onlyHeld) {
        return onlyHeld.stream()
                .anyMatch(word -> word.length() > piece.length() && (word.startsWith(piece) || word.endsWith(piece)));
    }

    private static void count(String text, Map<String, Integer> words, int times) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), times, Integer::sum);
        }
    }

    /** The text of every paragraph of every part, deleted text and all. */
    static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (TEXT_PART.matcher(entry.getName()).matches()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        StringBuilder text = new StringBuilder();
                        collect(
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(in)
                                        .getDocumentElement(),
                                text);
                        texts.add(text.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static void collect(Element element, StringBuilder text) {
        switch (element.getNodeName()) {
            case "w:t", "w:delText", "a:t", "m:t" ->
                text.append(element.getTextContent().replace("\u00AD", ""));
            case "w:tab", "w:br", "w:cr", "w:noBreakHyphen" -> text.append(' ');
            case "mc:Fallback" -> {
                // says once more what stands in the choice
            }
            default -> {
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element inner) {
                        collect(inner, text);
                    }
                }
                if (Set.of("w:p", "w:del", "w:ins", "w:moveFrom", "w:moveTo").contains(element.getNodeName())) {
                    text.append(' ');
                }
            }
        }
    }
}
