@NullMarked
package org.waymark.mail.digests;

import org.jspecify.annotations.NullMarked;
