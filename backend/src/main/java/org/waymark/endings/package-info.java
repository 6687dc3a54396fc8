/** How actions, priorities and indicators end, with a reason, and how they are brought back. */
@NullMarked
package org.waymark.endings;

import org.jspecify.annotations.NullMarked;
