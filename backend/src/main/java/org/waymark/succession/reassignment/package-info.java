/** Many lines of a plan given from one to another at once. */
@NullMarked
package org.waymark.succession.reassignment;

import org.jspecify.annotations.NullMarked;
