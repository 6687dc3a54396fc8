/**
 * A Word file as a sequence of paragraphs and tables: what a reader of the document would see with every tracked change
 * accepted, and remarks on what is not seen there. Knows nothing of plans.
 */
@NullMarked
package org.waymark.document.word;

import org.jspecify.annotations.NullMarked;
