package org.waymark.calendars;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.kernel.Ids;

@Entity
@Table(name = "calendar_term")
@SuppressWarnings("UnusedVariable") // its calendar is there for the database
class Term {
    @Id
    private UUID id = Ids.next();

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "calendar_id")
    private Calendar calendar;

    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    Term say(Calendar of, CalendarTerm term) {
        calendar = of;
        name = term.name();
        startsOn = term.start();
        endsOn = term.end();
        return this;
    }

    CalendarTerm said() {
        return new CalendarTerm(name, startsOn, endsOn);
    }
}
