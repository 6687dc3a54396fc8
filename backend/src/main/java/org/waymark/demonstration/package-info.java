/** An invented partnership to look around in, loaded through the rooms' own services when the service is told to. */
@NullMarked
package org.waymark.demonstration;

import org.jspecify.annotations.NullMarked;
