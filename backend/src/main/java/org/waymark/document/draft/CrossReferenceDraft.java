package org.waymark.document.draft;

/**
 * A mention of another priority or action.
 *
 * @param text the words ("see Priority 6")
 * @param ref the number meant ({@code 6}, {@code SMP1}, {@code 4.5})
 */
public record CrossReferenceDraft(String text, CrossReferenceKind kind, String ref) {}
