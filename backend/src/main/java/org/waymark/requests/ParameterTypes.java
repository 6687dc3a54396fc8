package org.waymark.requests;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;

/** How texts in a path or a query become values; {@link QueryCheck} has refused those that cannot. */
@Provider
public class ParameterTypes implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> TYPES =
            Map.of(LocalDate.class, LocalDate::parse, Instant.class, Instant::parse);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) {
            return new Converter<>(text -> constant(type, text));
        }
        Function<String, Object> known = TYPES.get(type);
        return known == null ? null : new Converter<>(text -> type.cast(known.apply(text)));
    }

    private static <T> T constant(Class<T> type, String text) {
        for (T constant : type.getEnumConstants()) {
            if (constant instanceof Enum<?> name && Kebab.name(name).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : reader.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
