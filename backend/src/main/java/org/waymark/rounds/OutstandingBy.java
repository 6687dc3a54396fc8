package org.waymark.rounds;

/** By what the reports of a round are counted. */
public enum OutstandingBy {
    AGENCY,
    OFFICER,
    PRIORITY
}
