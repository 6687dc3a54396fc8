/** Tests of reporting rounds. */
@NullMarked
package org.waymark.rounds;

import org.jspecify.annotations.NullMarked;
