/**
 * What stands under one name and goes over to another: when an officer leaves, when agencies are renamed, merged and
 * split, when somebody was entered twice, and when many lines are given to others at once.
 */
@NullMarked
package org.waymark.succession;

import org.jspecify.annotations.NullMarked;
