/**
 * Documents and tables that are loaded: a plan in the county's Word format, or actions in a workbook, is compared with
 * what stands, and loaded with the decisions of a person. What is compared and what is loaded go the same way; a comparison is undone again.
 */
@NullMarked
package org.waymark.imports;

import org.jspecify.annotations.NullMarked;
