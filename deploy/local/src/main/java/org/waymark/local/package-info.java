/** Runs what Waymark needs on one machine: the database, the sign-in service, the API and the web client. */
@NullMarked
package org.waymark.local;

import org.jspecify.annotations.NullMarked;
