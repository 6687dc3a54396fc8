/** Actions out of the rows of their tables. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.actions;
