package org.waymark.rows;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;

/** Keeps an enum in its column under the name that it has in JSON, so that the database can be read by people. */
public abstract class KebabColumn<E extends Enum<E>> implements AttributeConverter<@Nullable E, @Nullable String> {
    private final Class<E> type;

    protected KebabColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : Kebab.name(constant);
    }

    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String name) {
        return name == null ? null : Kebab.known(type, name);
    }
}
