package org.waymark.mail;

/** What a mail tells of, and when it does as long as nobody says otherwise. */
public enum MailKind {
    ROUND_OPENED(MailTime.DAILY, "A reporting round has opened"),
    ROUND_DUE(MailTime.DAILY, "Reports are due"),
    REMINDER(MailTime.AT_ONCE, "Reminder: your reports are awaited"),
    REPORT_RETURNED(MailTime.DAILY, "A report was returned"),
    PROPOSAL(MailTime.DAILY, "Your agency is asked to lead or support an action"),
    MENTION(MailTime.DAILY, "You are mentioned in a note"),
    WATCHED(MailTime.DAILY, "What you watch has changed"),
    /** To somebody who is perhaps no officer yet: nobody's preferences hold for it. */
    INVITATION(MailTime.AT_ONCE, "You are invited to Waymark");

    private final MailTime usual;
    private final String title;

    MailKind(MailTime usual, String title) {
        this.usual = usual;
        this.title = title;
    }

    public MailTime usual() {
        return usual;
    }

    /** In words, over what is told and as the subject of a mail that tells nothing else. */
    public String title() {
        return title;
    }
}
