@org.jspecify.annotations.NullMarked
package org.waymark.names;
