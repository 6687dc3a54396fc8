/** What notes promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.notes;
