package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;
import org.waymark.plans.PlanEditions.EditionSummary;

/**
 * Where two states of a plan differ, row by row in the order of the plan.
 *
 * @param title the plan's
 * @param from the earlier; null when there is nothing to compare with
 * @param to the later; null for the plan as it stands now
 * @param names what an id in a body is called, in words
 * @param lines the line of the plan that an id means; null when it means none
 */
public record Differing(
        String title,
        @Nullable EditionSummary from,
        @Nullable EditionSummary to,
        List<DifferingRow> rows,
        Function<JsonNode, String> names,
        Function<JsonNode, @Nullable Titled> lines) {}
