/** Names in the columns of leads, and mentions of other lines. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.names;
