package org.waymark.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The date in Europe/London, which is what "today" means in every rule, and the present instant. */
@ApplicationScoped
public class Today {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(LONDON);

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    /** The date there at an instant; today for none. */
    public LocalDate at(@Nullable Instant moment) {
        return moment == null ? date() : LocalDate.ofInstant(moment, LONDON);
    }

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
