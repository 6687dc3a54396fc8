/** What the meetings of groups promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.meetings;
