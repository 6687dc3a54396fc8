package org.waymark.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/**
 * Takes jobs up, two at a time. It looks when a job has been made and every few seconds besides, so that a job whose
 * process was killed is found by whichever process looks next.
 */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    /** As long as the feed of changes is served. */
    private static final int KEPT_DAYS = 90;

    private final JobStore store;
    private final JobRun run;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(AT_ONCE),
            Thread.ofPlatform().daemon().name("job-", 0).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    JobWorker(JobStore store, JobRun run) {
        this.store = store;
        this.run = run;
    }

    void made(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        threads.execute(this::drain);
    }

    @Scheduled(every = "5s")
    void look() {
        threads.execute(this::drain);
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void forgetOld() {
        store.forgetOverBefore(KEPT_DAYS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A job did not stop in time; it will be taken up again at the next start");
        }
    }

    private void drain() {
        try {
            for (UUID silent : store.abandoned()) {
                run.fail(
                        silent,
                        Refusal.of(ProblemType.INTERNAL, "The work was interrupted several times. Nothing was kept."));
            }
            JobStore.Claimed job = store.claim();
            while (job != null && !Thread.currentThread().isInterrupted()) {
                run.run(job);
                job = store.claim();
            }
        } catch (RuntimeException lost) {
            LOG.warnf("Jobs could not be looked for: %s", lost.getMessage());
        }
    }
}
