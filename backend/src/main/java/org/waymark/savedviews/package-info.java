/** Lists that people come back to: a name for what they filter, for oneself or for those one works with. */
@NullMarked
package org.waymark.savedviews;

import org.jspecify.annotations.NullMarked;
