package org.waymark.actions;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of actions: the whole action, or with {@code view=summary} the short of it. */
@Schema(anyOf = {ActionView.class, ActionSummary.class})
public sealed interface ActionRow permits ActionView, ActionSummary {
    UUID id();
}
