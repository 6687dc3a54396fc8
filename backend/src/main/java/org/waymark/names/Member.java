package org.waymark.names;

import java.util.UUID;

/** Somebody whom a name means. */
public record Member(MemberKind kind, UUID id, String name) {}
