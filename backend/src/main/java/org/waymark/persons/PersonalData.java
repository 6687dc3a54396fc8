package org.waymark.persons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ReportState;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.meetings.Presence;
import org.waymark.officers.OfficerView;
import org.waymark.succession.WorkLine;

/**
 * All that is held of one person, for UK GDPR article 15 (access) and article 20 (portability): the form of the document
 * that {@link PersonDocument} writes line by line.
 *
 * @param madeOn the day on which this was put together
 * @param person what the partnership's list of officers says of them
 * @param names every name and spelling they stand under, those of the past too
 * @param namesInDocuments what documents call them, as somebody has once said
 * @param addresses every e-mail address, those of the past too
 * @param roles what they may do here
 * @param invitations what they were invited to
 * @param mail what was mailed to them in the last ninety days
 * @param namedIn every line that names them: open, done and past
 * @param reports the progress reports that they gave, accepted or returned
 * @param editions the editions of plans in which their name stands
 * @param meetings the meetings that note whether they came
 * @param notes what they wrote on lines of plans, oldest first
 * @param settled the notes that they settled
 * @param mentions what others wrote that mentions them
 * @param watches what they watch
 * @param settings what else is kept for them alone
 * @param jobs the long work that they asked for
 * @param done what they did, by the record of changes, oldest first
 */
public record PersonalData(
        LocalDate madeOn,
        OfficerView person,
        List<String> names,
        List<String> namesInDocuments,
        List<String> addresses,
        List<PersonRole> roles,
        List<PersonInvitation> invitations,
        List<PersonMail> mail,
        List<WorkLine> namedIn,
        List<PersonReport> reports,
        List<Related> editions,
        List<PersonMeeting> meetings,
        List<PersonNote> notes,
        List<PersonSettlement> settled,
        List<PersonNote> mentions,
        List<PersonWatch> watches,
        List<PersonSetting> settings,
        List<PersonJob> jobs,
        List<PersonDeed> done) {

    /**
     * A role they hold.
     *
     * @param scope over what; null for everything
     */
    public record PersonRole(
            UUID id,
            String issuer,
            String subject,
            @Nullable String name,
            String role,
            @Nullable Related scope,
            Instant since) {}

    /** A mail to them; what it said is worked out from the rest, and stays with whoever has the mail. */
    public record PersonMail(String address, String subject, String state, Instant at) {}

    /** A role they were invited to. */
    public record PersonInvitation(UUID id, String email, String role, String status, Instant sentAt) {}

    /**
     * A meeting whose attendance names them.
     *
     * @param seat the role of the seat for which they came, or did not
     * @param deputy whether they came in the place of somebody else
     */
    public record PersonMeeting(
            UUID id,
            LocalDate date,
            Related group,
            Presence presence,
            @Nullable String seat,
            boolean deputy,
            @Nullable String note) {}

    /**
     * A note, a question or a reply.
     *
     * @param lineTitle the words of the line; null when it is gone
     * @param replyTo the note to which it replies
     * @param text null when it was withdrawn
     */
    public record PersonNote(
            UUID id,
            Instant at,
            Titled plan,
            String lineType,
            UUID line,
            @Nullable String lineTitle,
            @Nullable UUID replyTo,
            String kind,
            String state,
            @Nullable String text) {}

    /** A note that they settled. */
    public record PersonSettlement(
            UUID note, Instant at, @Nullable String reason) {}

    /**
     * Something that they watch.
     *
     * @param title null when it is gone
     */
    public record PersonWatch(
            UUID id, String type, UUID thing, @Nullable String title, Instant since) {}

    /**
     * Something kept for them alone, such as how far they have read.
     *
     * @param kind what it is
     * @param values what it says, by name
     */
    public record PersonSetting(String kind, List<PersonValue> values) {}

    /** One value of a setting; empty when there is none. */
    public record PersonValue(String name, String value) {}

    /** Long work that they asked for, such as an import. */
    public record PersonJob(UUID id, String kind, String state, Instant askedAt) {}

    /**
     * A progress report that they gave or judged.
     *
     * @param period what its period is called
     * @param gave whether they gave it
     * @param judged whether they accepted or returned it
     */
    public record PersonReport(
            UUID id, Titled action, String period, ReportState state, boolean gave, boolean judged) {}

    /**
     * One change they made.
     *
     * @param type what kind of thing they changed
     * @param id which one
     * @param fields what of it; none when it was made or deleted
     * @param reason why, in their words
     */
    public record PersonDeed(
            Instant at,
            String type,
            UUID id,
            String operation,
            List<String> fields,
            @Nullable String client,
            @Nullable String reason) {}
}
