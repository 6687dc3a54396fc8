package org.waymark.document.draft;

import java.time.LocalDate;

/** The days a plan covers, both included. "2009/11" is 1 April 2009 to 31 March 2011. */
public record PeriodDraft(LocalDate start, LocalDate end) {}
