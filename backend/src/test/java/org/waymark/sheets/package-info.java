@NullMarked
package org.waymark.sheets;

import org.jspecify.annotations.NullMarked;
