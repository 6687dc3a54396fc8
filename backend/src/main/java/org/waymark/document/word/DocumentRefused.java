package org.waymark.document.word;

/** The file cannot be read as a plan. The message says why in plain words, and the way out. */
public final class DocumentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public DocumentRefused(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    public DocumentRefused(Refusal refusal, String message, Throwable cause) {
        super(message, cause);
        this.refusal = refusal;
    }

    /** The reason as a code: {@code not-word}, {@code broken-file}. */
    public String code() {
        return refusal.code();
    }
}
