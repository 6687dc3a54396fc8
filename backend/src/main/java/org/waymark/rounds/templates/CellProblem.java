package org.waymark.rounds.templates;

/**
 * What is wrong in one cell.
 *
 * @param column the column's name, as in CSV and JSON
 * @param code what kind of problem it is
 * @param detail what is wrong, and the way out
 */
public record CellProblem(String column, String code, String detail) {}
