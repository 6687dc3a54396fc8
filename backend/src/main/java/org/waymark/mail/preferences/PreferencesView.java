package org.waymark.mail.preferences;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;

/**
 * What the caller prefers.
 *
 * @param officer who they are among the officers; null when nobody has said, and then no mail reaches them
 * @param address where mail goes; null when the officer has none
 * @param mail when they are told by mail of each thing
 */
public record PreferencesView(
        long version, @Nullable Related officer, @Nullable String address, MailTimes mail, List<String> allowed)
        implements Versioned {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Whose they are: one has no others. */
    @Override
    public UUID id() {
        return officer == null ? NOBODY : officer.id();
    }
}
