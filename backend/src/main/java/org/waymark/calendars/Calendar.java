package org.waymark.calendars;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
class Calendar extends Root {
    private @Nullable UUID partnershipId;
    private String name;
    private CalendarKind kind;
    private int yearBegins;
    private boolean reporting;

    @OneToMany(mappedBy = "calendar", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsOn")
    private List<Term> terms = new ArrayList<>();

    void say(CalendarInput input) {
        check(input);
        partnershipId = input.partnership();
        name = input.name().strip();
        kind = input.kind();
        yearBegins = Objects.requireNonNull(input.yearBegins());
        reporting = input.reporting();
        terms.removeIf(term -> !input.terms().contains(term.said()));
        List<CalendarTerm> kept = terms.stream().map(Term::said).toList();
        input.terms().stream()
                .filter(term -> !kept.contains(term))
                .forEach(term -> terms.add(new Term().say(this, term)));
    }

    /** What it says of itself now: what a merge patch is laid upon. */
    CalendarInput said() {
        return new CalendarInput(
                Objects.requireNonNull(partnershipId),
                name,
                kind,
                yearBegins,
                reporting,
                terms.stream().map(Term::said).toList());
    }

    private void check(CalendarInput input) {
        boolean ofTerms = input.kind() == CalendarKind.TERMS;
        Faults faults = new Faults()
                .unless(
                        partnershipId == null || partnershipId.equals(input.partnership()),
                        "/partnership",
                        "fixed",
                        "A calendar stays with the partnership that it was made in.")
                .unless(
                        !ofTerms || !input.terms().isEmpty(),
                        "/terms",
                        "required",
                        "A calendar of terms names at least one.")
                .unless(
                        ofTerms || input.terms().isEmpty(),
                        "/terms",
                        "not-terms",
                        "Only a calendar of terms has them.");
        List<CalendarTerm> all = input.terms();
        for (int i = 0; i < all.size(); i++) {
            faults.period(all.get(i).start(), all.get(i).end(), "/terms/" + i + "/end");
        }
        faults.refuse();
        apart(all, faults);
        faults.refuse();
    }

    private static void apart(List<CalendarTerm> all, Faults faults) {
        List<CalendarTerm> inOrder =
                all.stream().sorted(Comparator.comparing(CalendarTerm::start)).toList();
        LocalDate until = LocalDate.MIN;
        for (CalendarTerm term : inOrder) {
            faults.unless(
                    term.start().isAfter(until),
                    "/terms/" + all.lastIndexOf(term) + "/start",
                    "overlaps",
                    "Another term is not over by then.");
            until = term.end().isAfter(until) ? term.end() : until;
        }
    }

    @Converter(autoApply = true)
    static class KindColumn extends KebabColumn<CalendarKind> {
        KindColumn() {
            super(CalendarKind.class);
        }
    }
}
