/** What is promised of things that end. */
@org.jspecify.annotations.NullMarked
package org.waymark.endings;
