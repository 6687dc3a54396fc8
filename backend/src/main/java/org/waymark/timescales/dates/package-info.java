/** Days, months, terms and years in what people write: a text cut into words and numbers, and the moments it names. */
@NullMarked
package org.waymark.timescales.dates;

import org.jspecify.annotations.NullMarked;
