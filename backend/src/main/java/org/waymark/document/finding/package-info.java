/** What is worth a look in a document, and the account of its words. */
@org.jspecify.annotations.NullMarked
package org.waymark.document.finding;
