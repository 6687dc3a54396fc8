/** What groups promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.groups;
