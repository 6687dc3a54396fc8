/** What goes over from one to another: leavers, people entered twice, agencies that follow others, many lines at once. */
@org.jspecify.annotations.NullMarked
package org.waymark.succession;
