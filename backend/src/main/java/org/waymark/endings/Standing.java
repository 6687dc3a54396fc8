package org.waymark.endings;

/** Whether a thing is still to be done. */
public enum Standing {
    CURRENT,
    ENDED
}
