package org.waymark.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an officer will be told by mail.
 *
 * @param unreached why not; null when they will
 */
public record Told(UUID officer, @Nullable Unreached unreached) {}
