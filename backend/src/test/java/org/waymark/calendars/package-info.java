/** Calendars, the periods they make, and working days. */
@NullMarked
package org.waymark.calendars;

import org.jspecify.annotations.NullMarked;
