package org.waymark.document.names;

/** A name cut out of a cell; in brackets it is a supporting one. */
record NamePiece(String text, boolean supporting) {}
