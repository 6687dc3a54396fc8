package org.waymark.summary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many there are, and where.
 *
 * @param rows the list of what was counted, whose total is the count
 */
public record Figure(
        long count,

        @Schema(
                description =
                        "The path and query that answer with what was counted: with count=true, its total is the count")
        String rows) {}
