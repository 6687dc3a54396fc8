/** What the parts of the reader share while they read one document. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.reading;
