package org.waymark.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.Call;

/** How a request that asked for long work is answered (RFC 7240: {@code Prefer: wait=N}, {@code respond-async}). */
@ApplicationScoped
public class JobAnswers {
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})\"?");
    private static final long LONGEST_SECONDS = 60;
    private static final int LOOK_EVERY_MILLIS = 50;

    private final JobService jobs;
    private final Call call;

    JobAnswers(JobService jobs, Call call) {
        this.jobs = jobs;
        this.call = call;
    }

    /** 200 with the job when it is over in the time the client will wait, else 202 and where to look. */
    public RestResponse<JobView> answer(JobView made, @Nullable String prefer) {
        if (call.dryRun()) {
            return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, made)
                    .build();
        }
        long seconds = seconds(prefer);
        if (seconds == 0) {
            // As it was made, not as it stands now: the same Idempotency-Key is to have the same answer.
            return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, made)
                    .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + made.id())
                    .build();
        }
        JobView now = awaited(made.id(), Instant.now().plus(Duration.ofSeconds(seconds)));
        var answer = now.state().over()
                ? RestResponse.ResponseBuilder.ok(now)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, now)
                        .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + made.id());
        return answer.header("Preference-Applied", "wait=" + seconds).build();
    }

    private JobView awaited(UUID id, Instant end) {
        JobView now = jobs.get(id);
        while (!now.state().over() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return now;
            }
            now = jobs.get(id);
        }
        return now;
    }

    private static long seconds(@Nullable String prefer) {
        if (prefer == null) {
            return 0;
        }
        Matcher wait = WAIT.matcher(prefer);
        return wait.find() ? Math.min(Long.parseLong(wait.group(1)), LONGEST_SECONDS) : 0;
    }
}
