package org.waymark.summary;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Related;

/**
 * Where an agency stands in all open plans that the caller may read.
 *
 * @param today the day on which what is late was judged
 * @param all what it leads or supports in those plans together
 * @param plans those in which it leads or supports something, is proposed to, or one of its officers leads a priority, by title
 */
public record AgencySummary(Related agency, LocalDate today, Figures all, List<SummaryPart> plans) {}
