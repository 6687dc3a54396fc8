package org.waymark.persons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.officers.OfficerView;
import org.waymark.succession.WorkLine;

/**
 * All that is held of one person, for UK GDPR article 15 (access) and article 20 (portability).
 *
 * @param madeOn the day on which this was put together
 * @param person what the partnership's list of officers says of them
 * @param names every name and spelling they stand under, those of the past too
 * @param addresses every e-mail address, those of the past too
 * @param roles what they may do here
 * @param invitations what they were invited to
 * @param namedIn every line that names them: open, done and past
 * @param editions the editions of plans in which their name stands
 * @param done what they did, by the record of changes, oldest first
 */
public record PersonalData(
        LocalDate madeOn,
        OfficerView person,
        List<String> names,
        List<String> addresses,
        List<PersonRole> roles,
        List<PersonInvitation> invitations,
        List<WorkLine> namedIn,
        List<Related> editions,
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

    /** A role they were invited to. */
    public record PersonInvitation(UUID id, String email, String role, String status, Instant sentAt) {}

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
