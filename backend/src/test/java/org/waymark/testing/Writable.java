package org.waymark.testing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was made through the API and may be written again, with those who stand to it in every way.
 *
 * @param path its collection, such as {@code /agencies}
 * @param type what the change log calls it
 * @param id its id; it is at version 1
 * @param said the body it was made with
 * @param field a field of it that may be said anew
 * @param value another value for the field
 * @param taken what a change must not make of it, because another has it; null when nothing can be taken
 * @param writer may write it
 * @param seer sees it, and may neither write it nor make another
 * @param stranger does not see it
 */
public record Writable(
        String path,
        String type,
        String id,
        Map<String, Object> said,
        String field,
        Object value,
        @Nullable Map<String, Object> taken,
        Api writer,
        Api seer,
        Api stranger) {

    public String address() {
        return path + "/" + id;
    }

    public Map<String, Object> patch() {
        return Map.of(field, value);
    }

    /** The body that says all of it anew, with the other value. */
    public Map<String, Object> anew() {
        Map<String, Object> body = new HashMap<>(said);
        body.put(field, value);
        return body;
    }
}
