package org.waymark.jobs;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Callers;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Settling;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;

/** Does one job: its work and the mark that it is done are one transaction. */
@ApplicationScoped
class JobRun {
    private static final Logger LOG = Logger.getLogger(JobRun.class);
    private static final int LONGEST_SECONDS = 300;
    private static final int BEAT_SECONDS = 3;

    private final JobStore store;
    private final List<JobWork> works;
    private final Callers callers;
    private final CurrentCaller current;
    private final Call call;
    private final Settling settling;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("job-heartbeat").factory());

    JobRun(
            JobStore store,
            @All List<JobWork> works,
            Callers callers,
            CurrentCaller current,
            Call call,
            Settling settling) {
        this.store = store;
        this.works = works;
        this.callers = callers;
        this.current = current;
        this.call = call;
        this.settling = settling;
    }

    @ActivateRequestContext
    void run(JobStore.Claimed job) {
        ScheduledFuture<?> beat =
                beats.scheduleAtFixedRate(() -> beat(job), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            current.become(QuarkusTransaction.requiringNew()
                    .call(() -> callers.again(job.principal(), job.name(), job.client())));
            call.reason(job.reason());
            work(job);
        } catch (Stopped noLongerOurs) {
            LOG.infof("Job %s was stopped", job.id());
        } catch (RuntimeException broken) {
            fail(job.id(), reason(job, broken));
        } finally {
            beat.cancel(false);
        }
    }

    private void work(JobStore.Claimed job) {
        @Nullable Object tried;
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
                JobWork.Outcome outcome = workOf(job).work(new Task(store, job));
                if (!outcome.kept()) {
                    throw new OnlyTried(outcome.result());
                }
                settling.settle();
                finish(job, outcome.result());
            });
            return;
        } catch (OnlyTried undone) {
            tried = undone.result;
        }
        QuarkusTransaction.requiringNew().run(() -> finish(job, tried));
    }

    private void finish(JobStore.Claimed job, @Nullable Object result) {
        if (!store.done(job, result)) {
            throw new Stopped();
        }
    }

    void fail(UUID id, Refusal refusal) {
        JobProblem problem = JobProblem.of(refusal);
        store.failed(id, List.of(problem), Map.of(String.valueOf(problem.code()), 1));
    }

    private void beat(JobStore.Claimed job) {
        try {
            store.heartbeat(job);
        } catch (RuntimeException lost) {
            LOG.warnf("Job %s could not be kept alive: %s", job.id(), lost.getMessage());
        }
    }

    private JobWork workOf(JobStore.Claimed job) {
        return works.stream()
                .filter(work -> work.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of kind " + job.kind()));
    }

    private static Refusal reason(JobStore.Claimed job, RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        LOG.errorf(broken, "Job %s failed", job.id());
        return Refusal.of(ProblemType.INTERNAL, "Nothing was changed. Give support this job's id: " + job.id() + ".");
    }

    /** Undoes what was done, and carries out what came of it. */
    private static final class OnlyTried extends RuntimeException {
        private static final long serialVersionUID = 1;

        final transient @Nullable Object result;

        OnlyTried(@Nullable Object result) {
            super("only tried", null, false, false);
            this.result = result;
        }
    }
}
