/** Who leads and supports: agencies, officers, posts and groups, in order, as written and as meant. */
@NullMarked
package org.waymark.leads;

import org.jspecify.annotations.NullMarked;
