package org.waymark.document.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the document that stand in no record because the records themselves say the same: the format's own labels
 * and headings, and repetitions of what is held elsewhere. It is what makes it provable that nothing else is missing:
 * a word that is not the format's own becomes a finding, even where a label was expected.
 */
public final class Ledger {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

    private static final Set<String> FORMAT =
            new HashSet<>(Arrays.asList(("a b c d e f g h i theme priority service management smp title lead leads"
                            + " officer officers every child matters ecm outcome outcomes population group what which specific groups of"
                            + " children and young people will this focus on conditions we want to see positive wellbeing well being do"
                            + " the story behind baseline baselines how have been performing against in last year know if whether that"
                            + " improved key performance indicators indicator tell us are improving works better partners with who role"
                            + " roles play our action actions plan plans for no nos number ref reference milestones milestone timescales"
                            + " timescale delivery by when deadline date target completion agency agencies organisation organisations"
                            + " partner person responsible monitor progress monitoring evidence data source sources frequency reporting"
                            + " contact definition be confirmed tbc tba tbd national ni nis laa local area agreement targets also is an"
                            + " version dated as at cont continued continues s decided determined agreed developed under development"
                            + " being still proxy measure improvement pi")
                    .split(" ", -1)));

    private final Findings findings;
    private final List<String> format = new ArrayList<>();
    private final List<String> echoes = new ArrayList<>();

    public Ledger(Findings findings) {
        this.findings = findings;
    }

    /** A ledger for a look ahead, which keeps no account. */
    public static Ledger none() {
        return new Ledger(new Findings());
    }

    /** Labels, headings and questions that every document in the format has; their numbers are held as such. */
    public void format(String words) {
        if (!own(words, true)) {
            keep(words, "Whole document");
        }
        format.add(words);
    }

    /** The same where a number would be lost too. */
    public void label(String words, String where) {
        if (!own(words, false)) {
            keep(words, where);
        }
        format.add(words);
    }

    private static boolean own(String words, boolean numbers) {
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            boolean number = Character.isDigit(word.group().charAt(0));
            if (number ? !numbers : !FORMAT.contains(word.group())) {
                return false;
            }
        }
        return true;
    }

    private void keep(String words, String where) {
        findings.info("label", where, words, "These words were read as a heading or label of the format.");
    }

    /** Words that repeat others of the same document which are held. */
    public void echo(String words) {
        echoes.add(words);
    }

    public List<String> formatWords() {
        return List.copyOf(format);
    }

    public List<String> echoes() {
        return List.copyOf(echoes);
    }
}
