/** What plans promise, and what stands in them. */
@org.jspecify.annotations.NullMarked
package org.waymark.plans;
