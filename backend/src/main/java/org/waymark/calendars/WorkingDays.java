package org.waymark.calendars;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which England's public bodies work: Monday to Friday without the bank holidays. */
@ApplicationScoped
public class WorkingDays {
    private static final String ENGLAND = "eng";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** The nth working day after this one. */
    public LocalDate after(LocalDate day, int many) {
        LocalDate reached = day;
        for (int left = many; left > 0; ) {
            reached = reached.plusDays(1);
            if (works(reached)) {
                left--;
            }
        }
        return reached;
    }

    private boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, ENGLAND)
                && !holidays.isHoliday(day, HolidayType.BANK_HOLIDAY, ENGLAND);
    }
}
