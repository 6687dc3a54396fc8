/** Partnerships, the areas they serve, and which agencies are members of them. */
@NullMarked
package org.waymark.partnerships;

import org.jspecify.annotations.NullMarked;
