/** Every request before a resource sees it: its id, its body as an input record, its parameters, the version it was made to. */
@NullMarked
package org.waymark.requests;

import org.jspecify.annotations.NullMarked;
