package org.waymark.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Years;
import org.waymark.paging.Paging;

/** Says whether the text of a query parameter is of its type, and within its bounds. */
@ApplicationScoped
class QueryValues {
    private static final int LONGEST = 2000;

    /** What is wrong, for people; null when nothing is. */
    @Nullable
    String fault(String name, Class<?> type, String value) {
        if (value.length() > LONGEST) {
            return "'" + name + "' may have " + LONGEST + " characters.";
        }
        if (value.indexOf('\0') >= 0) {
            return "'" + name + "' has a character that no text may hold.";
        }
        if (name.equals("limit")) {
            return value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= Paging.MOST
                    ? null
                    : "'limit' must be a whole number from 1 to " + Paging.MOST + ".";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                            .anyMatch(c -> Kebab.name((Enum<?>) c).equals(value))
                    ? null
                    : "'" + name + "' must be one of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(c -> Kebab.name((Enum<?>) c))
                                    .collect(Collectors.joining(", "))
                            + ".";
        }
        return isOf(type, value) ? null : "'" + name + "' must be " + FaultCollector.kind(type) + ".";
    }

    private static boolean isOf(Class<?> type, String value) {
        try {
            if (type == UUID.class) {
                return UUID.fromString(value).toString().equalsIgnoreCase(value);
            }
            if (type == LocalDate.class) {
                return Years.hold(LocalDate.parse(value));
            }
            if (type == Instant.class) {
                return Instant.parse(value).isAfter(Instant.EPOCH) && Years.hold(Instant.parse(value));
            }
            if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
                return value.matches("\\d{1,9}");
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException notOfThatType) {
            return false;
        }
    }
}
