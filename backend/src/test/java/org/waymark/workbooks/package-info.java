@NullMarked
package org.waymark.workbooks;

import org.jspecify.annotations.NullMarked;
