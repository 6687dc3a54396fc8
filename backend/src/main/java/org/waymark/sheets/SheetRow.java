package org.waymark.sheets;

import java.util.Map;

/**
 * A row that is not blank.
 *
 * @param number as a person counts the rows of the file; the header is one of them
 * @param cells by the names of the columns; a column that the file does not have is missing, an empty cell is blank
 */
public record SheetRow(int number, Map<String, SheetCell> cells) {}
