package org.waymark.imports;

import java.util.List;

/**
 * How the columns of a table were understood.
 *
 * @param missing those that are taken back and that the file does not have: what they say of the actions stays
 * @param extra headers that mean nothing here and were passed over
 */
public record TableColumns(List<String> missing, List<String> extra) {}
