/** What every room stands on: refusals, paging, versions, ids, the clock, open values and timescales. Imports no room. */
@NullMarked
package org.waymark.kernel;

import org.jspecify.annotations.NullMarked;
