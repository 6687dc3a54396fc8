/** What the template of a round promises. */
@org.jspecify.annotations.NullMarked
package org.waymark.rounds.templates;
