/** What became of a thing, in words a person understands: told from the record of changes, back to its first entry. */
@NullMarked
package org.waymark.history;

import org.jspecify.annotations.NullMarked;
