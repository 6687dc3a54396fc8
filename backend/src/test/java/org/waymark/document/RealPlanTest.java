package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.waymark.document.draft.PlanDocument;

/** A real plan, named by the variable WAYMARK_PLAN, is read whole. */
@EnabledIfEnvironmentVariable(named = "WAYMARK_PLAN", matches = ".+")
class RealPlanTest {

    @Test
    void no_word_of_it_is_lost_and_its_parts_are_counted() {
        PlanDocument plan = WordsKept.check(Path.of(System.getenv("WAYMARK_PLAN")));
        assertThat(plan.themes()).hasSize(2);
        assertThat(plan.priorities()).hasSize(6);
        assertThat(plan.priorities().stream()
                        .mapToInt(priority -> priority.actions().size())
                        .sum())
                .isEqualTo(30);
        assertThat(plan.priorities().stream()
                        .flatMap(priority -> priority.actions().stream())
                        .mapToInt(action -> action.subActions().size())
                        .sum())
                .isEqualTo(13);
        assertThat(plan.priorities().stream()
                        .flatMap(priority -> priority.indicators().stream())
                        .filter(indicator -> indicator.label() != null)
                        .count())
                .isEqualTo(23);
    }
}
