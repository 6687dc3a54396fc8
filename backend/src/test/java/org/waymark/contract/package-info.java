/** What the contract promises, held against the running service. */
@org.jspecify.annotations.NullMarked
package org.waymark.contract;
