/** Asks for what reporting rounds still lack: when they open, before and after they are due, and when an officer chases. */
@NullMarked
package org.waymark.reminders;

import org.jspecify.annotations.NullMarked;
