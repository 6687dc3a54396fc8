/** What is promised of what was deleted. */
@org.jspecify.annotations.NullMarked
package org.waymark.deletions;
