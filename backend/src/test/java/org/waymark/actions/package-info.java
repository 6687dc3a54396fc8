/** What actions promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.actions;
