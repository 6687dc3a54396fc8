package org.waymark.document.draft;

/** A designation that an indicator carries, and the words that say so ("LAA2 target"). */
public record DesignationDraft(Designation kind, String text) {}
