/** The meetings of boards and groups: when and where, who came, and what was decided about what. */
@NullMarked
package org.waymark.meetings;

import org.jspecify.annotations.NullMarked;
