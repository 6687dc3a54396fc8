package org.waymark.document.word;

/** What a remark tells of. */
public enum RemarkKind {
    COMMENT,
    DELETION,
    MOVED_AWAY,
    HIDDEN_TEXT,
    STRUCK_OUT,
    PLACEHOLDER,
    TEXT_BOX,
    IMAGE,
    DRAWN_TEXT,
    EMBEDDED,
    HEADER,
    FOOTER
}
