/** Actions and their sub-actions, milestones, assignments, monitoring and cross-references. */
@NullMarked
package org.waymark.actions;

import org.jspecify.annotations.NullMarked;
