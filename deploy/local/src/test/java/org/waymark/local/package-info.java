@NullMarked
package org.waymark.local;

import org.jspecify.annotations.NullMarked;
