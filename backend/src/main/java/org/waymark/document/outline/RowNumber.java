package org.waymark.document.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the number column.
 *
 * @param ref {@code 1.2} of an action; the letter, or the whole number with it, of a sub-action
 * @param repeats whether it says that it goes on ("1.2 cont.")
 * @param rest words that are no number
 */
public record RowNumber(Kind kind, String ref, boolean repeats, List<String> rest) {

    public enum Kind {
        NONE,
        ACTION,
        SUB_ACTION
    }

    private static final Pattern SUB = Pattern.compile(
            "^(?:SMP\\s?)?(\\d{1,3}\\s?\\.\\s?\\d{1,3})\\s?(?:\\(?([a-z])\\)?|[.]\\s?(\\d{1,3}))[.)]?(?=\\s|$)");
    private static final Pattern ACTION =
            Pattern.compile("^((?:SMP\\s?|P)?\\d{1,3}\\s?\\.\\s?\\d{1,3}|\\d{1,3})[.)]?(?=[\\s*:–-]|$)");
    private static final Pattern LETTER =
            Pattern.compile("^\\(?([a-z]|[ivx]{2,4})(?:[.)]|$)\\)?(?=\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPEATED = Pattern.compile("(?i)^\\(?cont(?:inued|inues|'?d|d)?\\.?\\)?$");

    public RowNumber {
        rest = List.copyOf(rest);
    }

    public static RowNumber read(String raw) {
        String text = raw.replace('\n', ' ').strip();
        if (text.isEmpty()) {
            return new RowNumber(Kind.NONE, "", false, List.of());
        }
        Matcher sub = SUB.matcher(text);
        if (sub.find()) {
            String whole = bare(sub.group(1)) + (sub.group(2) != null ? sub.group(2) : "." + sub.group(3));
            return of(Kind.SUB_ACTION, whole, text.substring(sub.end()));
        }
        Matcher action = ACTION.matcher(text);
        if (action.find()) {
            return of(Kind.ACTION, bare(action.group(1)), text.substring(action.end()));
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.find()) {
            return of(Kind.SUB_ACTION, letter.group(1).toLowerCase(Locale.ROOT), text.substring(letter.end()));
        }
        return new RowNumber(Kind.NONE, "", false, List.of(text));
    }

    private static RowNumber of(Kind kind, String ref, String behind) {
        String rest = behind.strip();
        boolean repeats = REPEATED.matcher(rest).matches();
        return new RowNumber(kind, ref, repeats, rest.isEmpty() || repeats ? List.of() : List.of(rest));
    }

    private static String bare(String number) {
        return number.replaceAll("\\s", "");
    }
}
