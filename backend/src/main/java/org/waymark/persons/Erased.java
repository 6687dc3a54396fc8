package org.waymark.persons;

import org.waymark.officers.OfficerView;

/**
 * What was removed.
 *
 * @param officer what is left of them: where they worked, and as what
 * @param lines in how many texts of plans, indicators and groups the name or an address stood as written
 * @param editions in how many places of editions
 * @param record in how many entries of the record of changes
 * @param own how many watches and settings, which were theirs alone, were deleted
 */
public record Erased(OfficerView officer, long lines, long editions, long record, long own) {}
