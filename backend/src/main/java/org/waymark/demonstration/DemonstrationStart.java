package org.waymark.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Today;

/** Shows the demonstration when the service is started to do so. */
@ApplicationScoped
class DemonstrationStart {
    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class);

    /** A slow machine, and one that waits for another to load, get more time than a request does. */
    private static final int PATIENCE_IN_SECONDS = 300;

    private final Demonstration demonstration;
    private final SignIns signIns;
    private final CurrentCaller current;
    private final Today today;
    private final boolean wanted;
    private final Optional<String> principals;

    DemonstrationStart(
            Demonstration demonstration,
            SignIns signIns,
            CurrentCaller current,
            Today today,
            @ConfigProperty(name = "waymark.demo") boolean wanted,
            @ConfigProperty(name = "waymark.demo-principals") Optional<String> principals) {
        this.demonstration = demonstration;
        this.signIns = signIns;
        this.current = current;
        this.today = today;
        this.wanted = wanted;
        this.principals = principals;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent event) {
        if (!wanted) {
            return;
        }
        current.become(Caller.system());
        DemonstrationFiles files = DemonstrationFiles.on(today.date());
        long began = System.nanoTime();
        if (QuarkusTransaction.requiringNew()
                .timeout(PATIENCE_IN_SECONDS)
                .call(() -> demonstration.loadWhereThereIsNothing(files))) {
            LOG.infof("Loaded the demonstration in %d ms", (System.nanoTime() - began) / 1_000_000);
        }
        int given = signIns.letIn(SignIn.list(principals.orElse("[]")), files);
        if (given > 0) {
            LOG.infof("Gave %d roles to the demonstration's sign-ins", given);
        }
    }
}
