/** Tables as files: rows written as CSV, NDJSON or a workbook, and read back within limits. Knows nothing of what they say. */
@NullMarked
package org.waymark.sheets;

import org.jspecify.annotations.NullMarked;
