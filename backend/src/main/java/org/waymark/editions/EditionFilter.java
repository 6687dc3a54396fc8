package org.waymark.editions;

import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;
import org.waymark.paging.Paging;

/** Which editions are asked for, the newest first. */
public class EditionFilter extends Paging {
    /** The number before which the page begins. */
    @Nullable
    Integer afterNumber() {
        Cursor cursor = Cursor.read(after, 1);
        return cursor == null ? null : cursor.key(0, Integer::valueOf);
    }
}
