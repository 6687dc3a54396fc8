/**
 * The published contract: shaped once, at build, from what the code says of itself; and the pages that show it. Nothing
 * here takes part in answering any other request.
 */
@NullMarked
package org.waymark.contract;

import org.jspecify.annotations.NullMarked;
