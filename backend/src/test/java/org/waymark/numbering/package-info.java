/** What holds of the numbers of a plan. */
@org.jspecify.annotations.NullMarked
package org.waymark.numbering;
