package org.waymark.calendars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a calendar when it is made or changed.
 *
 * @param partnership whose it is; it stays so
 * @param yearBegins the month in which the financial year begins; April when it is not said
 * @param reporting whether the partnership reports by it; one calendar at most
 * @param terms all its terms, of a calendar of terms only; one that is left out is gone
 */
public record CalendarInput(
        @NotNull UUID partnership,
        @NotBlank @Size(max = 200) String name,
        @NotNull CalendarKind kind,
        @Nullable @Min(1) @Max(12) Integer yearBegins,
        boolean reporting,
        @Valid @Size(max = 200) List<@NotNull CalendarTerm> terms) {

    public CalendarInput {
        yearBegins = yearBegins == null ? ReportingCalendar.APRIL : yearBegins;
        terms = terms == null ? List.of() : terms;
    }
}
