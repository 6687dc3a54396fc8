package org.waymark.rounds.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.calendars.Period;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.progress.Evidence;
import org.waymark.rounds.OwedView;
import org.waymark.rounds.RoundCounts;
import org.waymark.rounds.RoundState;
import org.waymark.rounds.RoundView;
import org.waymark.rounds.templates.TemplateCheck.Checked;
import org.waymark.rounds.templates.TemplateComparison.TemplateOutcome;
import org.waymark.sheets.SheetForm;

/** A template that comes back as it went out says nothing new; one that was filled in says what was filled in. */
class TemplateRoundTripTest {
    private static final Period PERIOD = new Period("Q1 2026/27", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
    private static final RoundCounts NONE = new RoundCounts(0, 0, 0, 0, 0, 0, 0, 0);
    private static final UUID ROUND = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final RoundView VIEW = new RoundView(
            ROUND,
            1,
            new Related(ROUND, "R", "Rowanshire"),
            PERIOD,
            RoundState.OPEN,
            Instant.EPOCH,
            null,
            LocalDate.of(2026, 7, 28),
            false,
            "=Be brief",
            List.of(),
            NONE,
            null,
            Instant.EPOCH,
            Instant.EPOCH,
            List.of());

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\t', '\n', '\r', '\'', '"', ',', ';', '|', 'é', '…', '\u0001', '\uFFFE')
                .ofMaxLength(30);
        return Arbitraries.oneOf(
                any,
                Arbitraries.of("=", "+", "-", "@", "'", "''", "'=").flatMap(head -> any.map(rest -> head + rest)),
                Arbitraries.of("1.10", "40 %", "_x000D_", " two ", "\uD83D\uDE00", "yes", "a\r\nb"));
    }

    @Provide
    Arbitrary<Words> words() {
        Arbitrary<String> text = texts();
        Arbitrary<Evidence> evidence = Combinators.combine(
                        text.filter(title -> !title.isBlank()),
                        Arbitraries.of("https://a.example/b?c=d|e", "http://x.example", "https://y.example/|http://z"))
                .as(Evidence::new);
        return Combinators.combine(
                        Arbitraries.of(ActionStatus.class).injectNull(0.2),
                        Arbitraries.of(Rating.class).injectNull(0.7),
                        text.injectNull(0.3),
                        text.injectNull(0.3),
                        text.injectNull(0.3),
                        text.injectNull(0.3),
                        Arbitraries.integers().between(0, 100).injectNull(0.3),
                        evidence.list().ofMaxSize(3))
                .as(Words::new)
                .map(words -> words.rating() == null || words.ratingReason() == null
                        ? new Words(
                                words.status(),
                                null,
                                null,
                                words.done(),
                                words.next(),
                                words.obstacles(),
                                words.percent(),
                                words.evidence())
                        : words);
    }

    /** With a draft, or else with what was said last time. */
    private static DueRow due(int number, Words words, boolean draft) {
        UUID action = new UUID(7, number);
        OwedView.Earlier earlier = words.status() == null
                ? null
                : new OwedView.Earlier(
                        PERIOD,
                        Kebab.name(words.status()),
                        null,
                        words.done(),
                        words.next(),
                        words.obstacles(),
                        words.percent());
        OwedView.Answer answer = new OwedView.Answer(new UUID(8, number), 3, "draft", null, false, null);
        OwedView owed = new OwedView(
                number,
                new Titled(action, "1." + number, "=Action"),
                null,
                new Titled(action, "1", "Priority"),
                new Titled(action, null, "Plan"),
                new Related(new UUID(9, 1), "POL", "Police"),
                List.of(),
                "By May 2027",
                Instant.EPOCH,
                false,
                draft ? answer : null,
                draft ? null : earlier,
                null,
                false,
                List.of("report"));
        return new DueRow(owed, draft ? words : null);
    }

    private static List<FilledRow> sent(List<DueRow> rows, SheetForm form) {
        try {
            Path file = Files.createTempFile("template-", ".test");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    TemplateFiles.write(VIEW, rows, form, out);
                }
                return TemplateFiles.read(file, form);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<Checked> checked(List<FilledRow> sent, List<DueRow> owed) {
        Map<TemplateCheck.Key, DueRow> known = new HashMap<>();
        owed.forEach(row -> known.put(
                new TemplateCheck.Key(
                        row.owed().action().id(), row.owed().agency().id()),
                row));
        return new TemplateCheck(ROUND, known).check(sent);
    }

    private static void saysNothingNew(List<Words> words, boolean draft, SheetForm form) {
        List<DueRow> rows = new ArrayList<>();
        for (Words one : words) {
            rows.add(due(rows.size() + 1, one, draft));
        }
        assertThat(checked(sent(rows, form), rows)).hasSameSizeAs(words).allSatisfy(row -> {
            assertThat(row.problems()).isEmpty();
            assertThat(row.outcome()).isEqualTo(TemplateOutcome.UNCHANGED);
        });
    }

    private static void saysWhatWasFilledIn(Words before, Words after, SheetForm form) {
        DueRow owed = due(1, before, true);
        Checked row =
                checked(sent(List.of(due(1, after, true)), form), List.of(owed)).getFirst();
        assertThat(row.problems()).isEmpty();
        assertThat(row.words()).isEqualTo(after);
        assertThat(row.outcome()).isEqualTo(after.equals(before) ? TemplateOutcome.UNCHANGED : TemplateOutcome.UPDATED);
    }

    @Property(tries = 200)
    void as_csv_it_comes_back_unchanged(@ForAll("rows") List<Words> words, @ForAll boolean draft) {
        saysNothingNew(words, draft, SheetForm.CSV);
    }

    @Property(tries = 40)
    void as_a_workbook_it_comes_back_unchanged(@ForAll("rows") List<Words> words, @ForAll boolean draft) {
        saysNothingNew(words, draft, SheetForm.XLSX);
    }

    @Provide
    Arbitrary<List<Words>> rows() {
        return words().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 200)
    void each_cell_that_was_filled_in_comes_back_from_csv(@ForAll("words") Words before, @ForAll("words") Words after) {
        saysWhatWasFilledIn(before, after, SheetForm.CSV);
    }

    @Property(tries = 40)
    void each_cell_that_was_filled_in_comes_back_from_a_workbook(
            @ForAll("words") Words before, @ForAll("words") Words after) {
        saysWhatWasFilledIn(before, after, SheetForm.XLSX);
    }
}
