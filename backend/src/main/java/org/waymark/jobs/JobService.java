package org.waymark.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;

/** Jobs: seen and stopped by whoever asked for them and by the officers of their partnership. */
@ApplicationScoped
public class JobService {
    private final JobStore store;
    private final CurrentCaller current;
    private final Call call;
    private final Event<JobQueued> queued;

    JobService(JobStore store, CurrentCaller current, Call call, Event<JobQueued> queued) {
        this.store = store;
        this.current = current;
        this.call = call;
        this.queued = queued;
    }

    /** Makes a job, in the caller's name and for the reason of the call; it is taken up as soon as the running transaction is through. */
    @Writes
    @Transactional
    public JobView queue(UUID id, String kind, UUID partnership, UUID subject, JsonNode input) {
        Caller caller = current.get();
        store.insert(new JobStore.Claimed(
                id,
                kind,
                partnership,
                subject,
                input,
                caller.principal(),
                caller.name(),
                caller.client(),
                call.reason(),
                0));
        queued.fire(new JobQueued());
        return load(id).view();
    }

    /** Makes a job with an id of its own. */
    @Writes
    @Transactional
    public JobView queue(String kind, UUID partnership, UUID subject, JsonNode input) {
        return queue(Ids.next(), kind, partnership, subject, input);
    }

    @Transactional
    public JobView get(UUID id) {
        return load(id).view();
    }

    @Writes
    @Transactional
    public JobView transition(UUID id, JobTransition transition) {
        JobView job = load(id).view();
        if (!store.cancel(id)) {
            throw Refusal.of(
                    ProblemType.CONFLICT,
                    "The job is over (" + org.waymark.kernel.Kebab.name(job.state()) + "): it cannot be "
                            + org.waymark.kernel.Kebab.name(transition.to()) + ".");
        }
        return load(id).view();
    }

    private JobStore.Kept load(UUID id) {
        Caller caller = current.get();
        JobStore.Kept job = store.find(id);
        if (job == null || !(job.principal().equals(caller.principal()) || caller.mayEdit(job.partnership()))) {
            throw Refusal.notFound("job");
        }
        return job;
    }
}
