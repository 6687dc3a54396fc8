package org.waymark.actions;

/** How well something goes. */
public enum Rating {
    GREEN,
    AMBER,
    RED
}
