package org.waymark.persons;

import org.jdbi.v3.core.mapper.RowMapper;

/**
 * One list of the document: one statement, whatever the number of its lines.
 *
 * @param name the property under which it stands
 * @param sql reads it of the officer {@code :id}, in order
 */
record PersonPart<T>(String name, String sql, RowMapper<T> mapper) {
    /** Their own id, and those that were merged into it. */
    static final String IDS = "(select o.id from officer o where o.id = :id or o.merged_into = :id)";

    /** The principals that were ever said to be them. */
    static final String PRINCIPALS = "(select unnest(principals_of_officer(:id)))";

    /** The county's partnership of the officer, and its districts: what happened elsewhere is not theirs to show. */
    static final String FAMILY = "(select unnest(family_of_officer(:id)))";

    /** The statement with these in the place of {@code %1$s}, {@code %2$s} and {@code %3$s}. */
    static <T> PersonPart<T> of(String name, String sql, RowMapper<T> mapper) {
        return new PersonPart<>(name, sql.formatted(IDS, PRINCIPALS, FAMILY), mapper);
    }

    static PersonPart<String> words(String name, String sql) {
        return of(name, sql, (row, context) -> row.getString("word"));
    }
}
