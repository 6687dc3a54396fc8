/** What is held of a person, given and removed. */
@org.jspecify.annotations.NullMarked
package org.waymark.persons;
