/** Indicators out of the lines and tables that hold them. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.indicators;
