package org.waymark.succession.reassignment;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An agency, an officer or post, or a group: exactly one of the three. */
public record Party(
        @Nullable UUID agency,
        @Nullable UUID officer,
        @Nullable UUID group) {

    boolean one() {
        return Stream.of(agency, officer, group).filter(Objects::nonNull).count() == 1;
    }

    UUID id() {
        return Objects.requireNonNull(agency != null ? agency : officer != null ? officer : group);
    }
}
