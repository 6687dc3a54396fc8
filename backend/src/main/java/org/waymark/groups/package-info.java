/** The boards and groups of a partnership, and who sits on them. */
@NullMarked
package org.waymark.groups;

import org.jspecify.annotations.NullMarked;
