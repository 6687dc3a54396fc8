/** What summaries promise: every figure is the number of the rows to which it leads. */
@org.jspecify.annotations.NullMarked
package org.waymark.summary;
