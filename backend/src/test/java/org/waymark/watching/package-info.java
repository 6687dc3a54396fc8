/** What watching promises. */
@org.jspecify.annotations.NullMarked
package org.waymark.watching;
