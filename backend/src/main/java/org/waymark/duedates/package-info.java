/** What somebody owes by when, as a calendar that their own calendar program fetches. */
@NullMarked
package org.waymark.duedates;

import org.jspecify.annotations.NullMarked;
