package org.waymark.mail;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which mail is asked for. */
public class MailFilter extends Paging {
    @QueryParam("partnership")
    @Parameter(description = "Mail to this partnership's officers, and invitations to it")
    public @Nullable List<UUID> partnership;

    @QueryParam("state")
    public @Nullable List<MailState> state;

    @QueryParam("tried")
    @Parameter(description = "Whether it has been tried: with 'state=waiting', what the mail server has not taken yet")
    public @Nullable Boolean tried;

    @QueryParam("officer")
    @Parameter(description = "Mail to this officer")
    public @Nullable List<UUID> officer;

    @QueryParam("kind")
    @Parameter(description = "Mail that tells of this, alone or among other things")
    public @Nullable List<MailKind> kind;
}
