package org.waymark.paging;

import org.jspecify.annotations.Nullable;

/** An answer that another one follows. */
public interface Paged {
    /** The cursor of what follows. */
    @Nullable
    String next();
}
