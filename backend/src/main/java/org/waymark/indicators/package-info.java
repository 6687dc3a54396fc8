/** Definitions of indicators, with their parts and their owners. */
@NullMarked
package org.waymark.indicators;

import org.jspecify.annotations.NullMarked;
