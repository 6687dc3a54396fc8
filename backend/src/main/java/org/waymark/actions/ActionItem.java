package org.waymark.actions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of actions: whole, or short when {@code view=summary} is asked. */
@Schema(anyOf = {ActionView.class, ActionSummary.class})
public sealed interface ActionItem permits ActionView, ActionSummary {}
