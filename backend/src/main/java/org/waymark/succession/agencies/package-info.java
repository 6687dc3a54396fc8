/** Agencies that are renamed, merged and split. */
@NullMarked
package org.waymark.succession.agencies;

import org.jspecify.annotations.NullMarked;
