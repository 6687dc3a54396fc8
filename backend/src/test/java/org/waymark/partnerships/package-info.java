/** What partnerships promise. */
@org.jspecify.annotations.NullMarked
package org.waymark.partnerships;
