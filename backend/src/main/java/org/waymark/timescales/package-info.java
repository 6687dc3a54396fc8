/** When something is to be done: what people write, what it means, and when it is late. Imports the kernel only. */
@NullMarked
package org.waymark.timescales;

import org.jspecify.annotations.NullMarked;
