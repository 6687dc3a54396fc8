package org.waymark.leads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/**
 * Who leads and supports, in order.
 *
 * @param state whether that has been said
 * @param text the words as written, above all where they are still open
 * @param inherited whether a sub-action takes them over from its action
 */
public record Leads(OpenState state, @Nullable String text, boolean inherited, List<Lead> items) {}
