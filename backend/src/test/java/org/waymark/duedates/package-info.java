/** The tests of calendars of due dates. */
@NullMarked
package org.waymark.duedates;

import org.jspecify.annotations.NullMarked;
