package org.waymark.kernel;

/**
 * An answer that shows something which is kept nowhere. A call that is repeated under its Idempotency-Key is therefore
 * answered without it.
 */
public interface ShownOnce {
    /** The same without what is shown once: this may be kept. */
    Object kept();
}
