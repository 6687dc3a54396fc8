package org.waymark.document.draft;

import org.jspecify.annotations.Nullable;
import org.waymark.timescales.Timescale;

/** A milestone; without a text of its own the words of its timescale say what it is. */
public record MilestoneDraft(@Nullable String text, Timescale timescale) {}
