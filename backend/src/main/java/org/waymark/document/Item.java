package org.waymark.document;

/**
 * The bullet, number or letter of a list item.
 *
 * @param label as it is seen ({@code •}, {@code 1.}, {@code a)})
 * @param level 0 for the outermost
 */
record Item(String label, int level) {

    static final String BULLET = "•";

    boolean bullet() {
        return label.equals(BULLET);
    }
}
