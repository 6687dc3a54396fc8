/** What memberships promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.memberships;
