@NullMarked
package org.waymark.demonstration;

import org.jspecify.annotations.NullMarked;
