package org.waymark.mail.preferences;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody prefers.
 *
 * @param mail when they want to be told by mail; what is cleared is as usual again
 */
public record PreferencesInput(@Valid @NotNull MailTimes mail) {}
