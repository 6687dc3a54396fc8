package org.waymark.actions;

/** How much of each action a list shows. */
public enum ActionShape {
    WHOLE,
    SUMMARY
}
