package org.waymark.document.word;

/**
 * The number or bullet that Word sets before a paragraph.
 *
 * @param text as it is seen: {@code 1.2}, {@code a)}, {@code •}
 * @param bullet whether it is a bullet and not a number
 * @param level 0 for the outermost
 * @param list tells apart the lists of a file
 */
public record Mark(String text, boolean bullet, int level, int list) {}
