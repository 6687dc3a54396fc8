/**
 * Actions as the rows of a table: written out, changed elsewhere, compared cell by cell and brought in again. A cell that
 * still says what would be written today is never touched, so nothing is lost that a cell cannot say.
 */
@NullMarked
package org.waymark.workbooks;

import org.jspecify.annotations.NullMarked;
