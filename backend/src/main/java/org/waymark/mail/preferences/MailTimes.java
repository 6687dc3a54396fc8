package org.waymark.mail.preferences;

import org.jspecify.annotations.Nullable;
import org.waymark.mail.MailKind;
import org.waymark.mail.MailTime;

/**
 * When somebody wants to be told of each thing by mail.
 *
 * @param roundOpened a reporting round has opened
 * @param roundDue reports are due
 * @param reminder somebody asks for what is outstanding
 * @param reportReturned a report was returned
 * @param proposal an agency is asked to lead or support
 * @param mention a note mentions them
 * @param watched what they watch has changed
 */
public record MailTimes(
        @Nullable MailTime roundOpened,
        @Nullable MailTime roundDue,
        @Nullable MailTime reminder,
        @Nullable MailTime reportReturned,
        @Nullable MailTime proposal,
        @Nullable MailTime mention,
        @Nullable MailTime watched) {

    /** What is said of a kind; null when nothing is. An invitation is nobody's to choose. */
    @Nullable
    MailTime of(MailKind kind) {
        return switch (kind) {
            case ROUND_OPENED -> roundOpened;
            case ROUND_DUE -> roundDue;
            case REMINDER -> reminder;
            case REPORT_RETURNED -> reportReturned;
            case PROPOSAL -> proposal;
            case MENTION -> mention;
            case WATCHED -> watched;
            case INVITATION -> null;
        };
    }
}
