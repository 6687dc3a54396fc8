/** How the house is laid out, held by tests. */
@org.jspecify.annotations.NullMarked
package org.waymark.rooms;
