package org.waymark.rounds;

/** Whether a round still asks. Reports come in after it is closed, too: they are late. */
public enum RoundState {
    OPEN,
    CLOSED
}
