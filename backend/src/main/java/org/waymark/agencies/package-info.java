/** The bodies that work together in a partnership. */
@NullMarked
package org.waymark.agencies;

import org.jspecify.annotations.NullMarked;
