package org.waymark.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;

/**
 * Something that stood in a job's way, as a problem (RFC 9457) that belongs to the work and not to a request.
 *
 * @param type a path that answers with an explanation
 * @param code what kind it is, for programs
 * @param errors the faults in what was asked, where it was that
 */
public record JobProblem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String code,
        List<Fault> errors) {

    static JobProblem of(Refusal refusal) {
        Object code = refusal.more().get("code");
        return new JobProblem(
                refusal.type().path(),
                refusal.type().title(),
                refusal.type().status(),
                refusal.detail(),
                code == null ? refusal.type().slug() : code.toString(),
                refusal.faults());
    }
}
