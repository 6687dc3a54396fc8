package org.waymark.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;

/**
 * Something open, missing or suspicious in a plan.
 *
 * @param id stays the same as long as the thing and the reason do
 * @param code what it is, for programs
 * @param text the words as they stand, such as the proposal beside a "tbc"
 * @param detail what it means, for people
 * @param where the very field
 * @param agency who owns it
 * @param officer who owns it there
 */
public record ReadinessItem(
        UUID id,
        ReadinessKind kind,
        String code,
        @Nullable String text,
        String detail,
        Place where,
        @Nullable Related agency,
        @Nullable Related officer) {

    private static final Map<String, Rule> RULES =
            ReadinessSql.RULES.stream().collect(Collectors.toMap(Rule::code, Function.identity()));

    /**
     * The field of a thing.
     *
     * @param type plan, priority, indicator, action or milestone
     * @param ref its number; a milestone's is its action's, and so is its id
     */
    public record Place(
            String type,
            UUID id,
            @Nullable String ref,
            @Nullable String title,
            String field) {}

    static ReadinessItem of(ResultSet row) throws SQLException {
        String code = row.getString("code");
        Rule rule = RULES.get(code);
        return new ReadinessItem(
                row.getObject("item", UUID.class),
                Kebab.known(ReadinessKind.class, row.getString("kind")),
                code,
                row.getString("text"),
                rule == null ? code : rule.detail(),
                new Place(
                        row.getString("type"),
                        row.getObject("at", UUID.class),
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("field")),
                Related.of(
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency_code"),
                        row.getString("agency_name")),
                Related.of(row.getObject("officer_id", UUID.class), null, row.getString("officer_name")));
    }
}
