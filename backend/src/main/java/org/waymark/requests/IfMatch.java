package org.waymark.requests;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** The version a client says it has changed: the part of the ETag before the dash (RFC 9110, section 13.1.1). */
public record IfMatch(long version) {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[^\"]*)?\"");

    /** Read by JAX-RS from the header; an ETag that is none of ours matches no version. */
    public static IfMatch fromString(String header) {
        Matcher matcher = ETAG.matcher(header.strip());
        return new IfMatch(matcher.matches() ? Long.parseLong(matcher.group(1)) : -1);
    }

    /** Refuses when the thing has moved on; a client that sends none takes it as it is. */
    public static void honour(@Nullable IfMatch ifMatch, long current) {
        if (ifMatch != null) {
            require(ifMatch, current);
        }
    }

    /** Refuses when the header is missing, or when the thing has moved on. */
    public static void require(@Nullable IfMatch ifMatch, long current) {
        if (ifMatch == null) {
            throw Refusal.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of the version you changed as If-Match.",
                    Map.of("currentVersion", current));
        }
        if (ifMatch.version != current) {
            throw Refusal.of(
                    ProblemType.STALE,
                    "It is at version " + current + " now; your change was made to another.",
                    Map.of("currentVersion", current));
        }
    }
}
