/** The themes of plans, with the priorities under each. */
@NullMarked
package org.waymark.themes;

import org.jspecify.annotations.NullMarked;
