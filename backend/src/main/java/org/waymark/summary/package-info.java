/** Where a plan, or an agency, stands: figures, each with the query that leads to its rows. */
@NullMarked
package org.waymark.summary;

import org.jspecify.annotations.NullMarked;
