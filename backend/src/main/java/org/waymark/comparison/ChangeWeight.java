package org.waymark.comparison;

/** Whether a change is one of what the plan promises, or only of how it puts it. */
public enum ChangeWeight {
    PROMISE,
    WORDING
}
