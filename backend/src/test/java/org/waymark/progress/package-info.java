/** Progress reports, and where actions stand by them. */
@NullMarked
package org.waymark.progress;

import org.jspecify.annotations.NullMarked;
