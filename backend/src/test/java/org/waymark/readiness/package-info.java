/** What readiness finds. */
@org.jspecify.annotations.NullMarked
package org.waymark.readiness;
