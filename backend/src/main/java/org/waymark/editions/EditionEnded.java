package org.waymark.editions;

import java.time.LocalDate;

/** That a line of the plan had ended when the edition was made. */
public record EditionEnded(LocalDate on, String reason) {}
