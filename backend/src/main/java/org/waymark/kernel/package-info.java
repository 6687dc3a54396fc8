/** What every room stands on: refusals, ids, the clock, names in kebab case, open values and what is related. Imports no room. */
@NullMarked
package org.waymark.kernel;

import org.jspecify.annotations.NullMarked;
