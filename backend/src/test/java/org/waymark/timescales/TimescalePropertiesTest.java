package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.waymark.kernel.OpenState;

/** What holds of every text, whoever wrote it. */
class TimescalePropertiesTest {

    private static final Timescales USUAL = Timescales.usual();

    @Property
    void any_text_is_read_and_kept_as_written(@ForAll String text) {
        Timescale read = USUAL.read(text);

        assertThat(read.state() == OpenState.ABSENT ? null : text).isEqualTo(read.text());
    }

    @Property
    void any_text_out_of_the_words_of_time_is_read_and_kept_as_written(@ForAll("cells") String text) {
        assertThat(USUAL.read(text).text()).isEqualTo(text);
    }

    @Property
    void reading_what_was_read_changes_nothing(@ForAll("cells") String text) {
        Timescale read = USUAL.read(text);

        assertThat(USUAL.read(read.text())).isEqualTo(read);
    }

    @Property
    void no_character_is_lost_when_a_cell_is_split(@ForAll("cells") String cell) {
        assertThat(dense(joined(USUAL.readCell(cell)))).isEqualTo(dense(cell));
    }

    @Property
    void no_character_is_lost_when_anything_is_split(@ForAll String cell) {
        assertThat(dense(joined(USUAL.readCell(cell)))).isEqualTo(dense(cell));
    }

    @Property
    void no_part_is_empty_and_each_means_what_it_means_alone(@ForAll("cells") String cell) {
        for (Timescale part : USUAL.readCell(cell)) {
            assertThat(part.text()).isNotBlank();
            assertThat(USUAL.read(part.text())).isEqualTo(part);
        }
    }

    @Property
    void what_is_derived_fits_the_kind(@ForAll("cells") String cell) {
        Timescale read = USUAL.read(cell);

        assertThat(shapes()).contains(shape(read));
        if (read.start() != null && read.due() != null) {
            assertThat(read.due()).isAfterOrEqualTo(read.start());
        }
    }

    @Property(tries = 1200)
    void a_month_means_the_same_in_all_its_spellings(
            @ForAll @IntRange(min = 1970, max = 2069) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth meant = YearMonth.of(year, month);
        String name = meant.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        String shorter = name.substring(0, 3);
        String yy = "%02d".formatted(year % 100);
        List<String> spellings = List.of(
                name + " " + year,
                name.toUpperCase(Locale.UK) + " " + year,
                shorter + " " + year,
                shorter + ". " + year,
                shorter + "-" + yy,
                name + " '" + yy,
                name + " \u2019" + yy,
                name + " ' " + yy,
                "%d/%s".formatted(month, yy),
                "%02d/%s".formatted(month, yy),
                "%d/%d".formatted(month, year),
                "%02d/%d".formatted(month, year),
                "By the end of " + name + " " + year,
                "(" + shorter + " " + year + ")");

        assertThat(spellings)
                .allSatisfy(text -> assertThat(USUAL.read(text).due()).isEqualTo(meant.atEndOfMonth()));
    }

    @Property(tries = 200)
    void as_many_parts_come_out_as_went_in(@ForAll("months") List<String> months) {
        assertThat(USUAL.readCell(String.join(" ", months)).stream().map(Timescale::text))
                .isEqualTo(months);
        assertThat(USUAL.readCell(String.join("\n", months)).stream().map(Timescale::text))
                .isEqualTo(months);
    }

    @Provide
    Arbitrary<List<String>> months() {
        return Arbitraries.of(
                        "Sept 2009", "9/09", "(April 2010)", "From 04/2009", "August '09", "By March 2011", "2010")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> piece = Arbitraries.of(
                "Sept",
                "May",
                "march",
                "2009",
                "2010/11",
                "09",
                "'",
                "15",
                "31",
                "3",
                "9/09",
                "10/11",
                "/",
                "-",
                "\u2013",
                ".",
                ",",
                ";",
                ":",
                "(",
                ")",
                "?",
                "from",
                "to",
                "by",
                "the",
                "end",
                "of",
                "before",
                "between",
                "and",
                "ongoing",
                "every",
                "six",
                "months",
                "quarterly",
                "annual",
                "tbc",
                "to be agreed",
                "spring",
                "term",
                "Q3",
                "financial year",
                "onwards",
                "Act",
                "Plan written",
                "\u00BD",
                "\u2022",
                "&");
        Arbitrary<String> space = Arbitraries.of("", " ", " ", " ", "\n", "\u00A0", "\t");
        return piece.flatMap(word -> space.map(gap -> gap + word))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }

    /** Every kind with the parts that it may have: s(tart), d(ue), e(very). */
    private static List<String> shapes() {
        return List.of(
                "null",
                "FREE_TEXT",
                "DUE d",
                "STARTS s",
                "STARTS_ENDS sd",
                "CONTINUOUS",
                "CONTINUOUS s",
                "CONTINUOUS d",
                "CONTINUOUS sd",
                "RECURRING e",
                "RECURRING se",
                "RECURRING de",
                "RECURRING sde");
    }

    private static String shape(Timescale read) {
        String parts =
                (read.start() == null ? "" : "s") + (read.due() == null ? "" : "d") + (read.every() == null ? "" : "e");
        return (read.kind() + " " + parts).strip();
    }

    private static String joined(List<Timescale> parts) {
        return parts.stream().map(part -> String.valueOf(part.text())).collect(Collectors.joining());
    }

    /** The text without its space, and without what nobody can see. */
    private static String dense(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> "\u0085\u00AD\u200B\u200C\u200D\u2060\uFEFF".indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
