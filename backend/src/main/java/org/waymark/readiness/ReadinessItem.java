package org.waymark.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.paging.Cursor;

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
 * @param group the group that owns it
 * @param allowed "edit" where the caller may settle it
 * @param cursor what follows it, given as {@code after}; it holds when the item itself is settled
 */
public record ReadinessItem(
        UUID id,
        ReadinessKind kind,
        String code,
        @Nullable String text,
        String detail,
        Place where,
        @Nullable Related agency,
        @Nullable Related officer,
        @Nullable Related group,
        List<String> allowed,
        String cursor) {

    private static final Map<String, Rule> RULES =
            ReadinessSql.RULES.stream().collect(Collectors.toMap(Rule::code, Function.identity()));

    /** What stands below a thing is made by itself: no field of the thing holds it. */
    private static final Set<String> BELOW = Set.of("priorities", "actions");

    /**
     * The field of a thing.
     *
     * @param type plan, priority, indicator, action or milestone
     * @param ref its number; a milestone's is its action's, and so is its id
     * @param pointer JSON Pointer to the field in the thing's input, a milestone's in that of its action; null where no
     *     field holds it
     * @param priority under which it stands
     */
    public record Place(
            String type,
            UUID id,
            @Nullable String ref,
            @Nullable String title,
            String field,
            @Nullable String pointer,
            @Nullable Titled priority) {

        static Place of(ResultSet row) throws SQLException {
            String type = row.getString("type");
            String path = row.getString("path");
            String[] steps = path.split("/", -1);
            return new Place(
                    type,
                    row.getObject("at", UUID.class),
                    row.getString("ref"),
                    row.getString("title"),
                    type.equals("milestone") ? steps[steps.length - 1] : steps[0],
                    BELOW.contains(path) ? null : "/" + path,
                    Titled.of(
                            row.getObject("priority_id", UUID.class),
                            row.getString("priority_ref"),
                            row.getString("priority_title")));
        }
    }

    static ReadinessItem of(ResultSet row) throws SQLException {
        String code = row.getString("code");
        Rule rule = RULES.get(code);
        return new ReadinessItem(
                row.getObject("item", UUID.class),
                Kebab.known(ReadinessKind.class, row.getString("kind")),
                code,
                row.getString("text"),
                rule == null ? code : rule.detail(),
                Place.of(row),
                ReadinessOwner.agency(row),
                ReadinessOwner.officer(row),
                ReadinessOwner.group(row),
                row.getBoolean("editable") ? List.of("edit") : List.of(),
                Cursor.of(row.getString("key")).encoded());
    }
}
