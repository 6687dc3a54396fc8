/** What holds of priorities. */
@org.jspecify.annotations.NullMarked
package org.waymark.priorities;
