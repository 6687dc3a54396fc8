package org.waymark.imports;

import org.jspecify.annotations.Nullable;

/** A property of a thing, in words: as it stands now, and as the document has it. */
public record ComparedField(
        String field, @Nullable String now, @Nullable String document) {}
