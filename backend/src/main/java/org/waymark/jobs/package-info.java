/** Long work: asked for in a request, done in the background in the asker's name, once and whole or not at all. */
@NullMarked
package org.waymark.jobs;

import org.jspecify.annotations.NullMarked;
