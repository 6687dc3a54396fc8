/** What grants, invitations and callers promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.access;
