/** The record of changes: put in order by the stamper, followed by clients through the feed. */
@NullMarked
package org.waymark.changes;

import org.jspecify.annotations.NullMarked;
