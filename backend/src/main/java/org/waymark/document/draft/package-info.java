/** What a document says, as records: nothing here reads anything. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.draft;
