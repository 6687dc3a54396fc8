package org.waymark.actions;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.requests.InputForm;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleInput;
import org.waymark.timescales.Timescales;

/** In a body a timescale is its words and their state; its meaning is read from them on the way in. */
@ApplicationScoped
class WrittenTimescale implements InputForm {
    @JsonDeserialize(converter = Read.class)
    @JsonSerialize(converter = Written.class)
    private interface AsWords {}

    static final class Read extends StdConverter<TimescaleInput, Timescale> {
        @Override
        public Timescale convert(TimescaleInput words) {
            return words.read(Timescales.usual());
        }
    }

    static final class Written extends StdConverter<Timescale, TimescaleInput> {
        @Override
        public TimescaleInput convert(Timescale timescale) {
            return TimescaleInput.of(timescale);
        }
    }

    @Override
    public Module module() {
        return new SimpleModule("timescales").setMixInAnnotation(Timescale.class, AsWords.class);
    }
}
