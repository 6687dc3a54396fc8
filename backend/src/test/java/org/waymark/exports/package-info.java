@NullMarked
package org.waymark.exports;

import org.jspecify.annotations.NullMarked;
