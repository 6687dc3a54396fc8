@NullMarked
package org.waymark.editions;

import org.jspecify.annotations.NullMarked;
