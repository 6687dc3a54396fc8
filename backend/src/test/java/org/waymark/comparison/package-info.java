@NullMarked
package org.waymark.comparison;

import org.jspecify.annotations.NullMarked;
