/** Collections page by page: cursors, orders, and the pages cut. */
@NullMarked
package org.waymark.paging;

import org.jspecify.annotations.NullMarked;
