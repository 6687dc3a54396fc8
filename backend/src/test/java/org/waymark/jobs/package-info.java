@org.jspecify.annotations.NullMarked
package org.waymark.jobs;
