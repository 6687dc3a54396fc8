@NullMarked
package org.waymark.reminders;

import org.jspecify.annotations.NullMarked;
