package org.waymark.document.word;

/** Why a file is not read at all. */
public enum Refusal {
    NOT_WORD("not-word"),
    BROKEN_FILE("broken-file"),
    ENCRYPTED("encrypted"),
    ZIP_BOMB("zip-bomb"),
    EXTERNAL_ENTITY("external-entity"),
    MACRO("macro"),
    OLD_WORD_FORMAT("old-word-format"),
    TOO_LARGE("too-large");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
