/** What people watch, and what came to pass there since they last looked. */
@NullMarked
package org.waymark.watching;

import org.jspecify.annotations.NullMarked;
