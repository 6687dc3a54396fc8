package org.waymark.document.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.draft.DefinitionStatus;
import org.waymark.document.draft.Designation;
import org.waymark.document.draft.DesignationDraft;

/**
 * What a line says about an indicator's standing.
 *
 * @param numbers normalised references: {@code NI 55}
 * @param rest the line's other words, without marks and brackets
 */
public record References(
        List<String> numbers, List<DesignationDraft> designations, DefinitionStatus status, String rest) {

    private static final Pattern NATIONAL = Pattern.compile(
            "\\b(?:National Indicators?|NIS|NIs?)(?:\\s*\\(NIs?\\))?\\s*(?:nos?\\.?\\s*)?(\\d{1,3}[a-z]?\\b"
                    + "(?:\\s*(?:,|&|and|/|,\\s*and)\\s*(?:(?:National Indicator|NI)\\s*)?\\d{1,3}[a-z]?\\b(?!\\s*(?:%|per\\b))){0,20})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:BVPI|PAF|VSB|VSC|VSA|PSA|PI)\\s?(?:[A-Z]\\s?)?\\d{1,3}[a-z]?\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-z]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAA = Pattern.compile(
            "\\b(?:LAA(?:\\s?\\d)?|Local Area Agreement(?:\\s*\\(LAA\\))?(?:\\s?\\d)?)(?:\\s+(?:improvement\\s+)?(?:targets?|indicators?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL =
            Pattern.compile("\\blocal (?:indicators?|targets?|PI)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NATIONAL_ALONE =
            Pattern.compile("\\bnational indicators?\\b(?!\\s*(?:nos?\\.?\\s*)?\\d)", Pattern.CASE_INSENSITIVE);
    private static final String OPEN = "(?:to be (?:confirmed|agreed|determined|decided)|tb[cad])";
    private static final Pattern DEFINITION_OPEN =
            Pattern.compile("\\b(?:indicator )?definition (?:is )?" + OPEN + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_DEVELOPMENT = Pattern.compile(
            "\\b(?:(?:indicator |definition )?(?:is )?(?:in|under) development|(?:indicator |definition )?(?:is )?(?:still )?(?:to be|being) developed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROXY =
            Pattern.compile("\\bproxy(?: indicator| measure)?\\b", Pattern.CASE_INSENSITIVE);

    public References {
        numbers = List.copyOf(numbers);
        designations = List.copyOf(designations);
    }

    public static References in(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        Map<Designation, String> designations = new LinkedHashMap<>();
        StringBuilder left = new StringBuilder(text);
        for (Matcher found = NATIONAL.matcher(text); found.find(); ) {
            Matcher number = NUMBER.matcher(found.group(1));
            while (number.find()) {
                numbers.add("NI " + number.group().toLowerCase(Locale.ROOT));
            }
            blank(left, found);
        }
        for (Matcher found = OTHER.matcher(text); found.find(); ) {
            numbers.add(found.group().replaceAll("\\s+", " "));
            blank(left, found);
        }
        designate(text, LAA, Designation.LAA_TARGET, designations, left);
        designate(text, LOCAL, Designation.LOCAL, designations, left);
        designate(text, NATIONAL_ALONE, Designation.NATIONAL_INDICATOR, designations, left);
        List<DesignationDraft> drafts = new ArrayList<>();
        designations.forEach((kind, words) -> drafts.add(new DesignationDraft(kind, words)));
        DefinitionStatus status = status(left);
        return new References(new ArrayList<>(numbers), drafts, status, left.toString());
    }

    private static DefinitionStatus status(StringBuilder left) {
        Map<Pattern, DefinitionStatus> forms = new LinkedHashMap<>();
        forms.put(DEFINITION_OPEN, DefinitionStatus.TO_BE_CONFIRMED);
        forms.put(IN_DEVELOPMENT, DefinitionStatus.IN_DEVELOPMENT);
        forms.put(PROXY, DefinitionStatus.PROXY);
        DefinitionStatus status = DefinitionStatus.DEFINED;
        for (Map.Entry<Pattern, DefinitionStatus> form : forms.entrySet()) {
            Matcher found = form.getKey().matcher(left.toString());
            if (status == DefinitionStatus.DEFINED && found.find()) {
                status = form.getValue();
                blank(left, found);
            }
        }
        return status;
    }

    private static void designate(
            String text, Pattern pattern, Designation kind, Map<Designation, String> found, StringBuilder left) {
        for (Matcher words = pattern.matcher(text); words.find(); ) {
            found.merge(kind, words.group().strip(), (one, other) -> one.equals(other) ? one : one + "; " + other);
            blank(left, words);
        }
    }

    private static void blank(StringBuilder left, Matcher found) {
        for (int i = found.start(); i < found.end(); i++) {
            left.setCharAt(i, ' ');
        }
    }

    /** Whether the line says anything of this kind. */
    public boolean any() {
        return !numbers.isEmpty() || !designations.isEmpty() || status != DefinitionStatus.DEFINED;
    }

    /** Whether the line says nothing else. */
    boolean only() {
        return any()
                && rest.replaceAll("(?i)\\b(?:and|also|this is|an?|is|reference|ref)\\b|[^\\p{L}\\p{N}]", "")
                        .isEmpty();
    }
}
