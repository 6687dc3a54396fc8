/** Who is calling, what they were granted, and how a write is made in their name. */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
