/** What changed between two editions of a plan, or since one: field by field, promise and wording apart. */
@NullMarked
package org.waymark.comparison;

import org.jspecify.annotations.NullMarked;
