/** Lines of a document and the text made of them. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.text;
