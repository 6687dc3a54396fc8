package org.waymark.officers;

/** Whether an officer is a person or a post, whoever holds it. */
public enum OfficerKind {
    PERSON,
    POST
}
