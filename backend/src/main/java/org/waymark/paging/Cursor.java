package org.waymark.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** The place in a collection after which a page begins: the sort keys of the last row, its id last. */
public record Cursor(List<@Nullable String> keys) {
    private static final String SEPARATOR = "\u001f";
    private static final String NULL = "\u0000";

    public static Cursor of(@Nullable Object... keys) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Object key : keys) {
            texts.add(key == null ? null : key.toString());
        }
        return new Cursor(texts);
    }

    public String encoded() {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(key == null ? NULL : key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, texts).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor that must have so many keys; null when there is none. */
    public static @Nullable Cursor read(@Nullable String encoded, int size) {
        if (encoded == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<@Nullable String> keys = new ArrayList<>();
            for (String key : text.split(SEPARATOR, -1)) {
                keys.add(key.equals(NULL) ? null : key);
            }
            if (keys.size() == size) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException notBase64) {
            throw bad();
        }
        throw bad();
    }

    /** The key at a place, turned into its type; a text that is not of the type is a bad cursor. */
    public <T> @Nullable T key(int place, java.util.function.Function<String, T> type) {
        String key = keys.get(place);
        try {
            return key == null ? null : type.apply(key);
        } catch (RuntimeException notOfThatType) {
            throw bad();
        }
    }

    private static Refusal bad() {
        return Refusal.of(ProblemType.BAD_CURSOR, "'after' is not a cursor that this collection gave.");
    }
}
