package org.waymark.imports;

/** What loading does with a thing. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** The document and people have both changed something of it: that stays; the rest of it is updated. */
    CONFLICT,
    /** Something is wrong with a row of a table: nothing of it is done. */
    FAILED,
    /** A row of a table that is left out, as a person has decided. */
    LEFT_OUT
}
