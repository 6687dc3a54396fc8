package org.waymark.kernel;

import java.util.UUID;

/** A view of one thing that has an identity and a version: what an ETag and a Location are made of. */
public interface Versioned {
    UUID id();

    long version();
}
