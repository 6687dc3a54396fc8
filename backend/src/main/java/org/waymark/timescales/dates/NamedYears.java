package org.waymark.timescales.dates;

import org.jspecify.annotations.Nullable;

/** Years with a word that says which kind: {@code financial year 2009/10}, {@code 2009/10 academic year}. */
final class NamedYears {

    private NamedYears() {}

    static @Nullable Found<Moment> at(Tokens tokens, int i) {
        String kind = tokens.word(i);
        boolean named = isKind(kind) && tokens.word(i + 1).equals("year");
        if (!named && !kind.equals("fy")) {
            return null;
        }
        int at = named ? i + 2 : i + 1;
        Found<Years> years = Years.after(tokens, tokens.word(at).equals("of") ? at + 1 : at);
        if (years == null) {
            return null;
        }
        Years said = years.what();
        if (said.pair()) {
            return new Found<>(year(kind, said), years.next());
        }
        Moment begun = year(kind, new Years(said.first(), said.first() + 1));
        return new Found<>(begun.doubted(TimescaleDoubt.WHICH_YEAR), years.next());
    }

    static @Nullable Found<Moment> behind(Tokens tokens, Years years, int next) {
        boolean named = isKind(tokens.word(next)) && tokens.word(next + 1).equals("year");
        return named ? new Found<>(year(tokens.word(next), years), next + 2) : null;
    }

    private static Moment year(String kind, Years years) {
        return switch (kind) {
            case "academic", "school" -> Moment.schoolYear(years);
            default -> Moment.financialYear(years);
        };
    }

    private static boolean isKind(String word) {
        return switch (word) {
            case "financial", "fiscal", "academic", "school" -> true;
            default -> false;
        };
    }
}
