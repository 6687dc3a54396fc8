package org.waymark.workbooks;

import java.util.List;

/** A table beside a plan, row by row, in the order of the rows. */
public record TableComparison(List<ComparedRow> rows, List<RowProblem> problems) {}
