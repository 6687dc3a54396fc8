/** Rows of the database: conditions, columns, JSON in columns, and writing by difference. Imports the kernel only. */
@NullMarked
package org.waymark.rows;

import org.jspecify.annotations.NullMarked;
