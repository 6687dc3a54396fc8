package org.waymark.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.calendars.Period;
import org.waymark.kernel.Ids;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailService;
import org.waymark.mail.Told;
import org.waymark.mail.Unreached;
import org.waymark.rounds.AgencyToAsk;
import org.waymark.rounds.AgencyToAsk.OfficerToAsk;
import org.waymark.rounds.RoundToAsk;
import org.waymark.rounds.RoundView;

/** Says what is outstanding to those who owe it, and keeps whom that reached, in the running transaction. */
@ApplicationScoped
class Asking {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final MailService mail;
    private final ReminderQueries queries;

    Asking(MailService mail, ReminderQueries queries) {
        this.mail = mail;
        this.queries = queries;
    }

    /** What an officer asks by hand; the id of the reminder. */
    UUID chase(RoundView round, List<AgencyToAsk> agencies, @Nullable String text, @Nullable UUID officer) {
        UUID id = Ids.next();
        queries.chased(id, round.id(), officer, text);
        ask(
                id,
                new RoundToAsk(round.id(), round.partnership().id(), round.period(), round.due(), round.instructions()),
                ReminderKind.CHASED,
                agencies,
                text);
        return id;
    }

    /** What the product asks by itself; nothing when that was done. */
    void once(RoundToAsk round, ReminderKind kind, List<AgencyToAsk> agencies) {
        UUID id = Ids.next();
        if (queries.claimed(id, Occasion.of(round, kind))) {
            ask(id, round, kind, agencies, kind == ReminderKind.OPENED ? round.instructions() : null);
        }
    }

    private void ask(UUID id, RoundToAsk round, ReminderKind kind, List<AgencyToAsk> agencies, @Nullable String text) {
        List<MailItem> items = new ArrayList<>();
        for (AgencyToAsk agency : agencies) {
            for (OfficerToAsk officer : agency.officers()) {
                items.add(new MailItem(
                        officer.id(),
                        round.partnership(),
                        mailed(kind),
                        heading(round, kind),
                        line(agency, officer, text),
                        "/rounds/" + round.id() + "/report?agency="
                                + agency.agency().id()));
            }
        }
        Map<UUID, Told> told = mail.queue(items).stream().collect(Collectors.toMap(Told::officer, each -> each));
        List<ReminderQueries.Asked> asked = new ArrayList<>();
        for (AgencyToAsk agency : agencies) {
            for (OfficerToAsk officer : agency.officers()) {
                Told one = told.get(officer.id());
                asked.add(new ReminderQueries.Asked(
                        agency.agency().id(),
                        officer.id(),
                        officer.outstanding(),
                        one == null ? WhyUnreached.LEFT : why(one.unreached())));
            }
            if (agency.unasked() > 0) {
                asked.add(new ReminderQueries.Asked(agency.agency().id(), null, agency.unasked(), WhyUnreached.NOBODY));
            }
        }
        queries.asked(id, asked);
    }

    private static MailKind mailed(ReminderKind kind) {
        return switch (kind) {
            case OPENED -> MailKind.ROUND_OPENED;
            case SOON, DUE, LATE -> MailKind.ROUND_DUE;
            case CHASED -> MailKind.REMINDER;
        };
    }

    private static String heading(RoundToAsk round, ReminderKind kind) {
        Period period = round.period();
        String due = day(round.due());
        return "Progress for " + period.label()
                + switch (kind) {
                    case OPENED, CHASED, SOON -> ": due " + due;
                    case DUE -> ": due today, " + due;
                    case LATE -> ": was due " + due;
                };
    }

    private static String line(AgencyToAsk agency, OfficerToAsk officer, @Nullable String text) {
        String owed = (officer.outstanding() == 1 ? "1 report" : officer.outstanding() + " reports") + " of "
                + agency.agency().name() + " to hand in";
        return text == null ? owed + "." : owed + ". " + text;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static @Nullable WhyUnreached why(@Nullable Unreached unreached) {
        return unreached == null
                ? null
                : switch (unreached) {
                    case NO_ADDRESS -> WhyUnreached.NO_ADDRESS;
                    case LEFT -> WhyUnreached.LEFT;
                    case OFF -> WhyUnreached.OFF;
                    case RETURNED -> WhyUnreached.RETURNED;
                };
    }
}
