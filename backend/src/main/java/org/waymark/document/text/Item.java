package org.waymark.document.text;

/**
 * The bullet, number or letter of a list item.
 *
 * @param label as it is seen ({@code •}, {@code 1.}, {@code a)})
 * @param level 0 for the outermost
 */
public record Item(String label, int level) {

    public static final String BULLET = "•";

    public boolean bullet() {
        return label.equals(BULLET);
    }
}
