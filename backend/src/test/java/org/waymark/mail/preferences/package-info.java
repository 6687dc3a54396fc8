@NullMarked
package org.waymark.mail.preferences;

import org.jspecify.annotations.NullMarked;
