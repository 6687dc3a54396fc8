package org.waymark.answers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kernel.Fault;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/**
 * A refusal as a client sees it (RFC 9457).
 *
 * @param type a path that answers with an explanation
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param instance the request that was refused
 * @param errors every fault of the request; empty when the fault is not in its content
 * @param more further members that some kinds have, such as {@code currentVersion}
 */
@Schema(description = "A refusal (RFC 9457)")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Fault> errors,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> more) {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal, String instance) {
        ProblemType type = refusal.type();
        return new Problem(
                type.path(), type.title(), type.status(), refusal.detail(), instance, refusal.faults(), refusal.more());
    }

    @JsonAnyGetter
    Map<String, Object> members() {
        return more;
    }
}
