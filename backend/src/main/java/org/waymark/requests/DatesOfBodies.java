package org.waymark.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Years;

/** In a body, too, a date or an instant lies in the years that can be kept. */
@ApplicationScoped
class DatesOfBodies implements InputForm {
    @Override
    public Module module() {
        return new SimpleModule("dates")
                .addDeserializer(
                        LocalDate.class, new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, Years::hold))
                .addDeserializer(Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT, Years::hold));
    }

    private static final class Bounded<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final Class<T> type;
        private final transient JsonDeserializer<T> usual;
        private final transient Predicate<T> fits;

        Bounded(Class<T> type, JsonDeserializer<T> usual, Predicate<T> fits) {
            super(type);
            this.type = type;
            this.usual = usual;
            this.fits = fits;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            T value = usual.deserialize(parser, context);
            return value == null || fits.test(value)
                    ? value
                    : type.cast(context.handleWeirdStringValue(type, text, "Its year is not one of 1 to 9999"));
        }
    }
}
