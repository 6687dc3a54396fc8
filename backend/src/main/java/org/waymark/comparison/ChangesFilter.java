package org.waymark.comparison;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;
import org.waymark.paging.Paging;

/** Which changes are asked for. */
public class ChangesFilter extends Paging {
    /** What can be asked for beside the list. */
    public enum ChangesExpansion {
        NOTE
    }

    @QueryParam("from")
    @Parameter(description = "The label or id of the edition to compare with; without it, the one before")
    public @Nullable String from;

    @QueryParam("kind")
    @Parameter(description = "Only what changes the promise, or only what changes the wording")
    public @Nullable ChangeWeight kind;

    @QueryParam("expand")
    @Parameter(description = "'note' fills the list as a text for a covering note")
    public @Nullable List<ChangesExpansion> expand;

    boolean note() {
        return expand != null && expand.contains(ChangesExpansion.NOTE);
    }

    /** How many rows the pages before this one held. */
    int skipped() {
        Cursor cursor = Cursor.read(after, 1);
        Integer rows = cursor == null ? null : cursor.key(0, Integer::valueOf);
        return rows == null || rows < 0 ? 0 : rows;
    }
}
