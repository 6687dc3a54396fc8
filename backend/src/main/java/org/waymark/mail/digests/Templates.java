package org.waymark.mail.digests;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The words of mails, as plain text and as a page. */
@CheckedTemplate(basePath = "mail")
final class Templates {
    private Templates() {}

    static native TemplateInstance digestText(Digest digest);

    static native TemplateInstance digestHtml(Digest digest);

    static native TemplateInstance invitationText(InvitationLetter invitation);

    static native TemplateInstance invitationHtml(InvitationLetter invitation);
}
