/** What is held of a person: given to them on request, and taken out of everything. */
@NullMarked
package org.waymark.persons;

import org.jspecify.annotations.NullMarked;
