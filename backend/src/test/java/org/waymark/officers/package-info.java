/** What officers promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.officers;
