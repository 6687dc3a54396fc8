package org.waymark.numbering;

/** What kind of line has a number. */
public enum NumberedType {
    PRIORITY,
    ACTION
}
