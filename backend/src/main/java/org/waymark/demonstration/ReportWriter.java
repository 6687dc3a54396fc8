package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.waymark.calendars.CalendarService;
import org.waymark.calendars.Period;
import org.waymark.calendars.ReportingCalendar;
import org.waymark.demonstration.ReportsFile.ReportEntry;
import org.waymark.progress.GivenReport;
import org.waymark.progress.ProgressReportInput;
import org.waymark.progress.ProgressReportService;

/** Writes what agencies reported, as they would have, for the last periods that are over. */
@ApplicationScoped
class ReportWriter {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(10, 30);

    private final ProgressReportService reports;
    private final CalendarService calendars;

    ReportWriter(ProgressReportService reports, CalendarService calendars) {
        this.reports = reports;
        this.calendars = calendars;
    }

    void write(DemonstrationFiles files, UUID partnership, Lines lines, Codes codes) {
        ReportingCalendar calendar = calendars.reporting(partnership);
        for (ReportEntry entry : files.read("reports.yaml", ReportsFile.class).reports()) {
            Period period = period(calendar, files.today(), entry.period());
            Instant given = on(period.end().plusDays(entry.after()), files.today());
            reports.enter(
                    new ProgressReportInput(
                            lines.action(entry.action()),
                            codes.id(Codes.Kind.AGENCY, entry.agency()),
                            period.start(),
                            entry.status(),
                            entry.rating(),
                            entry.ratingReason(),
                            entry.done(),
                            entry.next(),
                            entry.obstacles(),
                            entry.percent(),
                            entry.evidence()),
                    new GivenReport(
                            entry.state(),
                            codes.idIfNamed(Codes.Kind.OFFICER, entry.by()),
                            entry.onBehalf(),
                            given,
                            codes.idIfNamed(Codes.Kind.OFFICER, entry.judge()),
                            entry.reason()));
        }
    }

    private static Period period(ReportingCalendar calendar, LocalDate today, int back) {
        Period period = calendar.newestEnded(today).orElseThrow();
        for (int left = back; left < -1; left++) {
            period = calendar.newestEnded(period.start()).orElseThrow();
        }
        return period;
    }

    /** That morning; of a day that is still to come, the morning of the day of loading. */
    private static Instant on(LocalDate day, LocalDate today) {
        return (day.isAfter(today) ? today : day).atTime(MORNING).atZone(LONDON).toInstant();
    }
}
