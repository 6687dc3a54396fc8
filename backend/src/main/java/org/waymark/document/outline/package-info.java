/** The parts of a document: its cover, its contents table, its priority blocks and their tables. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.outline;
