/** Plans with their sections and themes, and the frameworks whose outcomes they serve. */
@NullMarked
package org.waymark.plans;

import org.jspecify.annotations.NullMarked;
