@NullMarked
package org.waymark.search;

import org.jspecify.annotations.NullMarked;
