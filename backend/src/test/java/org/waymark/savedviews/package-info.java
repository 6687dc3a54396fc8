@NullMarked
package org.waymark.savedviews;

import org.jspecify.annotations.NullMarked;
