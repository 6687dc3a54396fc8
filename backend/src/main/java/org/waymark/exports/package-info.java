/** Things as files to take away: streamed row by row, with the rights of the list that they are taken from. */
@NullMarked
package org.waymark.exports;

import org.jspecify.annotations.NullMarked;
