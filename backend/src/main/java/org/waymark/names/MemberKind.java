package org.waymark.names;

/** What a name can mean. A post counts as an officer. */
public enum MemberKind {
    AGENCY,
    OFFICER,
    GROUP
}
