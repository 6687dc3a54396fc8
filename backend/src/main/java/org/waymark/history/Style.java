package org.waymark.history;

/** How the values of a column are put in a sentence. */
enum Style {
    /** As they stand. */
    PLAIN,
    /** In quotation marks. */
    QUOTED,
    /** Not at all: the words stand beside, what differs marked. */
    LONG,
    /** The name of an enum value. */
    ENUM,
    /** The id of a thing. */
    THING,
    /** The code of an outcome. */
    OUTCOME
}
