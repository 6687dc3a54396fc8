package org.waymark.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names of enum constants as they stand in JSON, in query parameters and in the database: kebab-case. */
public final class Kebab {
    private Kebab() {}

    /** {@code NOT_STARTED} is {@code not-started}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a kebab-case name; null when there is none. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        if (name != null) {
            for (E constant : type.getEnumConstants()) {
                if (name(constant).equals(name)) {
                    return constant;
                }
            }
        }
        return null;
    }

    /** The constant of a name that the database is known to hold. */
    public static <E extends Enum<E>> E known(Class<E> type, String name) {
        E constant = constant(type, name);
        if (constant == null) {
            throw new IllegalStateException(name + " is no " + type.getSimpleName());
        }
        return constant;
    }
}
