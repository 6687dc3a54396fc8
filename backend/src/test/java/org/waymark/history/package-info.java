@NullMarked
package org.waymark.history;

import org.jspecify.annotations.NullMarked;
