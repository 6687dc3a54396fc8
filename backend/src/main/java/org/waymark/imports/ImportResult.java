package org.waymark.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Finding;
import org.waymark.kernel.Titled;
import org.waymark.names.UnknownName;
import org.waymark.plans.PlanPeriod;
import org.waymark.workbooks.RowProblem;

/**
 * What came of reading, comparing or loading a document.
 *
 * @param kind what was imported
 * @param plan the plan that is meant; null while it would be a new one
 * @param title the plan's title; null when the document has none
 * @param period the plan's period; null when the document does not tell it
 * @param counts how many of each the document holds
 * @param changes how many things are made, changed and left
 * @param findings what a person should look at, and words that have no other place
 * @param unknown names of whom nobody here is known
 * @param comparison thing by thing; of a table those rows that do not stand so already
 * @param problems what is wrong with the rows of a table, the first 1,000
 * @param columns how the columns of a table were understood; null for a document
 */
@Schema(name = "ImportResult")
public record ImportResult(
        ImportKind kind,
        @Nullable Titled plan,
        @Nullable String title,
        @Nullable PlanPeriod period,
        DocumentCounts counts,
        ImportChanges changes,
        List<Finding> findings,
        List<UnknownName> unknown,
        List<ComparedThing> comparison,
        List<RowProblem> problems,
        @Nullable TableColumns columns) {}
