/** The periods by which partnerships report, and the days on which they work. */
@NullMarked
package org.waymark.calendars;

import org.jspecify.annotations.NullMarked;
