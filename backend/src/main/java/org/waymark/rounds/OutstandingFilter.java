package org.waymark.rounds;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;
import org.waymark.paging.Paging;

/** By what the reports of a round are to be counted. */
public class OutstandingFilter extends Paging {
    @QueryParam("by")
    @DefaultValue("agency")
    @Parameter(
            description = "A row for each agency, each priority, or each officer who is asked: then what two are"
                    + " asked for counts for either, and a row without an officer stands for what nobody is asked for")
    public OutstandingBy by = OutstandingBy.AGENCY;

    @Nullable
    String afterLabel() {
        Cursor cursor = Cursor.read(after, 2);
        return cursor == null ? null : cursor.key(0, label -> label);
    }

    @Nullable
    UUID afterRow() {
        Cursor cursor = Cursor.read(after, 2);
        return cursor == null ? null : cursor.key(1, UUID::fromString);
    }
}
