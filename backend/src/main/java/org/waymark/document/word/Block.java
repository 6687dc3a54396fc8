package org.waymark.document.word;

/** What a Word document's body, a table cell or a text box is made of, in order. */
public sealed interface Block permits Paragraph, Table {}
