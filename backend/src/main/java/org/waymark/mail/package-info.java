/** Mail: what is said to whom, when, and what became of it. */
@NullMarked
package org.waymark.mail;

import org.jspecify.annotations.NullMarked;
