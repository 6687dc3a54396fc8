package org.waymark.succession;

/** What somebody may stand in, in the order in which it is listed. */
public enum LineKind {
    /** A plan that names them as its contact. */
    PLAN,
    /** A priority that they lead. */
    PRIORITY,
    /** An action that they lead or support. */
    ACTION,
    /** A milestone of theirs that is not done. */
    MILESTONE,
    /** An indicator of which they are the contact, or whose values an agency gives. */
    INDICATOR,
    /** The chair of a group. */
    CHAIR,
    /** Another seat on a group. */
    SEAT,
    /** An officer or post who works in the agency. */
    OFFICER,
    /** A membership of a partnership. */
    MEMBERSHIP,
    /** A role that somebody holds over the agency. */
    GRANT
}
