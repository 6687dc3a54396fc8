package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.demonstration.IndicatorFile.IndicatorEntry;
import org.waymark.demonstration.PriorityFile.ActionEntry;
import org.waymark.demonstration.PriorityFile.MilestoneEntry;
import org.waymark.kernel.OpenState;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

class DemonstrationFilesTest {
    private static final LocalDate LATE_NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";

    private final DemonstrationFiles files = DemonstrationFiles.on(LATE_NOVEMBER);
    private final PlanFile plan = files.read("plan.yaml", PlanFile.class);

    private Stream<PriorityFile> priorities() {
        return plan.priorityFiles().stream().map(name -> files.read(name, PriorityFile.class));
    }

    private Stream<ActionEntry> actions() {
        return priorities().flatMap(priority -> priority.actions().stream());
    }

    private Stream<ActionEntry> lines() {
        return actions().flatMap(action -> Stream.concat(Stream.of(action), action.subActions().stream()));
    }

    private List<Timescale> timescales() {
        return lines().flatMap(line -> Stream.concat(
                        Stream.of(line.timescale()), line.milestones().stream().map(MilestoneEntry::timescale)))
                .toList();
    }

    @Test
    void the_plan_is_as_rich_as_a_real_one() {
        assertThat(plan.themes()).hasSize(3);
        assertThat(priorities()).hasSize(15);
        assertThat(actions()).hasSize(79);
        assertThat(actions().flatMap(action -> action.subActions().stream())).hasSize(51);
        assertThat(lines().flatMap(line -> line.milestones().stream())).hasSize(85);
        assertThat(plan.indicatorFiles().stream()
                        .flatMap(name -> files.read(name, IndicatorFile.class).indicators().stream()))
                .hasSize(48);
    }

    @Test
    void the_lines_of_a_paragraph_are_joined_and_those_of_a_list_stay() {
        String yaml = """
                text: |
                  One paragraph,
                  one line.

                  - a point
                    that goes on
                  - **another**
                  1. a number
                """;
        assertThat(new DemonstrationFiles(LATE_NOVEMBER, name -> yaml)
                        .read("any.yaml", Text.class)
                        .text())
                .isEqualTo("One paragraph, one line.\n\n- a point that goes on\n- **another**\n1. a number\n");
    }

    record Text(String text) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "DUE;(By )?" + MONTH + " \\d{4}",
                "DUE;" + MONTH + " '\\d{2}",
                "DUE;" + MONTH + " ' \\d{2}",
                "DUE;\\d{1,2}/\\d{2}",
                "DUE;By .*",
                "DUE;\\(.*\\)",
                "DUE;\\d{4}",
                "DUE;\\d{1,2} " + MONTH + " \\d{4}",
                "STARTS;From " + MONTH + " \\d{4}",
                "STARTS;From \\d{2}/\\d{4}",
                "STARTS_ENDS;" + MONTH + " \\d{4} - " + MONTH + " \\d{4}",
                "CONTINUOUS;Ongoing",
                "CONTINUOUS;Ongoing from .*",
                "RECURRING;Every 6 months",
                "RECURRING;Quarterly",
                "RECURRING;Termly",
                "RECURRING;Annual",
                "DUE;Spring \\d{4}",
                "DUE;Q[1-4] \\d{4}/\\d{2}",
                "DUE;by end of \\d{4}/\\d{2}",
                "DUE;Autumn term \\d{4}",
                "FREE_TEXT;.*",
            })
    void every_way_of_writing_a_timescale_occurs(TimescaleKind kind, String pattern) {
        assertThat(timescales())
                .anyMatch(timescale -> timescale.kind() == kind
                        && Objects.requireNonNull(timescale.text()).matches(pattern));
    }

    @Test
    void some_timescales_are_open_and_one_may_be_a_month_or_a_year() {
        assertThat(timescales())
                .anyMatch(timescale ->
                        timescale.state() == OpenState.UNCONFIRMED && "tbc".equalsIgnoreCase(timescale.text()))
                .anyMatch(timescale -> timescale.state() == OpenState.UNCONFIRMED
                        && timescale.text() != null
                        && timescale.text().startsWith("After the review"))
                .anyMatch(timescale -> "month-or-year".equals(timescale.doubt()));
    }

    @Test
    void dates_move_with_the_day() {
        PlanFile nextYear = DemonstrationFiles.on(LATE_NOVEMBER.plusYears(1)).read("plan.yaml", PlanFile.class);
        assertThat(plan.period().start()).isEqualTo("2025-04-01");
        assertThat(plan.period().end()).isEqualTo("2028-03-31");
        assertThat(nextYear.period().start()).isEqualTo("2026-04-01");
        assertThat(nextYear.title()).isEqualTo("Rowanshire Children and Young People's Plan 2026 to 2029");
    }

    @Test
    void a_part_shares_what_it_does_not_say_with_its_whole_but_not_its_references() {
        IndicatorEntry lunch = files.read("indicators/chances.yaml", IndicatorFile.class).indicators().stream()
                .filter(entry -> entry.code().equals("LUNCH"))
                .findFirst()
                .orElseThrow();
        IndicatorEntry primary = lunch.parts().getFirst().of(lunch);
        assertThat(primary.title().text()).isEqualTo("Primary schools");
        assertThat(primary.source()).isEqualTo("Caterers' yearly return");
        assertThat(primary.references()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "areas: [{code: RW, name: Rowanshire, kind: county, colour: red}]|colour",
                "areas: [{code: RW, name: Rowanshire, kind: shire}]|shire",
                "areas: [{code: RW, kind: county}]|name",
                "areas: [{code: RW, name: '${week:+1}', kind: county}]|week",
            })
    void a_slip_in_a_file_is_refused_and_named(String text, String named) {
        DemonstrationFiles wrong = new DemonstrationFiles(LATE_NOVEMBER, name -> text);
        assertThatThrownBy(() -> wrong.read("partnership.yaml", MemberFiles.Partnerships.class))
                .hasMessageContaining("demonstration/partnership.yaml")
                .hasMessageContaining(named);
    }
}
