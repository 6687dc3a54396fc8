/** What tests stand on: a real database, real tokens, and builders. */
@org.jspecify.annotations.NullMarked
package org.waymark.testing;
