/** Progress reports: what an agency says of an action at the end of a period, and what those who judge it make of it. */
@NullMarked
package org.waymark.progress;

import org.jspecify.annotations.NullMarked;
