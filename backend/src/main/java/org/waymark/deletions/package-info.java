/** What was deleted of plans, and how it is restored. */
@NullMarked
package org.waymark.deletions;

import org.jspecify.annotations.NullMarked;
