package org.waymark.rows;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts out of rows, and patterns to look for texts by. */
public final class Texts {
    private Texts() {}

    /** The texts in an array column; some may be null. */
    public static List<@Nullable String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Collections.unmodifiableList(Arrays.asList((@Nullable String[]) array.getArray()));
    }

    /** The texts in an array column that holds no nulls. */
    public static List<String> known(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** What {@code like} takes to find these words anywhere, whatever their case; null when there are none. */
    public static @Nullable String anywhere(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The same texts in lower case; null when there are none. */
    public static @Nullable List<String> lower(@Nullable List<String> texts) {
        return texts == null
                ? null
                : texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }
}
