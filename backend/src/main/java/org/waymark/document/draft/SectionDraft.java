package org.waymark.document.draft;

/** A part of the plan's text outside the priority blocks: the introduction, the vision, a glossary. */
public record SectionDraft(String title, String text, String place) {}
