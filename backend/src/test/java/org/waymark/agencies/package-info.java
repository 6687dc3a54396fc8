/** What agencies promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.agencies;
