/**
 * A plan written in the county's standard Word format, read into records and a list of findings. Pure: it knows no
 * database and no other room but the kernel. Loading what was read is another room's work.
 */
@NullMarked
package org.waymark.document;

import org.jspecify.annotations.NullMarked;
