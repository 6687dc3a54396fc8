package org.waymark.names;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is made because a document names them.
 *
 * @param name null means: as the document writes it
 * @param code of an agency or a group
 * @param kind of an agency (an agency's kind), of a group (a group's kind), of an officer (person, post)
 * @param agency the agency an officer works in
 */
public record NewMember(
        @Nullable String name,
        @Nullable String code,
        @Nullable String kind,
        @Nullable UUID agency,
        @Nullable String jobTitle,
        @Nullable String email) {}
