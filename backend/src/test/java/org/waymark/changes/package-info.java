/** What the feed of changes promises. */
@org.jspecify.annotations.NullMarked
package org.waymark.changes;
