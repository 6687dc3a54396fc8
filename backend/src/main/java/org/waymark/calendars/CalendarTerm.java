package org.waymark.calendars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A term of a calendar.
 *
 * @param name as people call it, such as "Autumn term 2026"
 * @param start its first day
 * @param end its last day
 */
public record CalendarTerm(
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate start,
        @NotNull LocalDate end) {}
