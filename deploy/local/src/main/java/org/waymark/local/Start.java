package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Starts everything, side by side where one does not wait for another, and stays until it is stopped. */
final class Start {
    private final Arguments arguments;
    private final Layout layout;
    private final Progress progress = new Progress();
    /** Let go of, its lock would go with it. */
    private final DataFolder held;

    private final Children children;
    private final Secrets secrets;
    private final Identity identity;
    private final FutureTask<Postgres> database;
    private volatile @Nullable Postgres postgres;

    Start(Arguments arguments, Layout layout) {
        this.arguments = arguments;
        this.layout = layout;
        this.held = DataFolder.hold(layout.data());
        this.children = new Children(layout.data().resolve("running.json"));
        this.secrets = new Secrets(layout.data().resolve("secrets.properties"));
        this.identity = Identity.of(identityFile(), arguments);
        this.database = new FutureTask<>(this::startPostgres);
    }

    void run() {
        forgetReady();
        children.stopLeftovers();
        refuseBusyPorts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Maven maven = new Maven(layout, children);
        Builds builds = new Builds(layout, maven, children, progress);
        Keycloak keycloak = new Keycloak(layout, maven, children, progress);
        Post post = new Post(arguments, layout, children);
        Services services = new Services(arguments, layout, identity, children, secrets, post.environment());

        List<Callable<Started>> tasks = new ArrayList<>();
        if (arguments.issuer() == null) {
            tasks.add(() -> {
                Path home = keycloak.installed();
                Process process = new SignIn(layout, identity, secrets)
                        .start(keycloak, home, awaitDatabase(), webAddress(), administrators());
                progress.say("The sign-in service answers");
                return new Started("The sign-in service", process, layout.log("keycloak"));
            });
        }
        tasks.add(() -> {
            Path program = builds.service();
            Process process = services.startApi(program, arguments.database() == null ? awaitDatabase() : null);
            progress.say("The API answers");
            return new Started("The API", process, layout.log("api"));
        });
        tasks.add(() -> {
            Process process = services.startWebClient(builds.webClient());
            progress.say("The web client answers");
            return new Started("The web client", process, layout.log("web"));
        });
        if (post.caught()) {
            tasks.add(() -> {
                Process process = post.startCatcher();
                progress.say("The mail catcher answers");
                return new Started("The mail catcher", process, layout.log("mail"));
            });
        }
        List<Started> started = all(tasks);
        Ready ready = Ready.of(arguments, identity.with(webAddress(), administrators()), layout, secrets);
        ready.write(layout.ready());
        progress.say("Waymark is ready");
        progress.print(ready.text(layout.ready()));
        watch(started);
    }

    private record Started(String name, Process process, Path log) {}

    private List<Started> all(List<Callable<Started>> tasks) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Started> running = new ExecutorCompletionService<>(threads);
            tasks.forEach(running::submit);
            List<Started> started = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                try {
                    started.add(running.take().get());
                } catch (ExecutionException e) {
                    threads.shutdownNow();
                    throw e.getCause() instanceof CannotStart sentence ? sentence : new IllegalStateException(e);
                }
            }
            return started;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private Postgres awaitDatabase() {
        database.run();
        try {
            return database.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for the database.", e);
        }
    }

    private Postgres startPostgres() {
        Path programs = layout.tools().resolve("postgres");
        Postgres started = Postgres.start(layout.data().resolve("postgres"), new Postgres.Options(0, programs, false));
        postgres = started;
        progress.say("The database answers");
        return started;
    }

    private String webAddress() {
        return "http://localhost:" + arguments.webPort();
    }

    /** Those who are to have an account by their address alone. */
    private List<String> administrators() {
        if (arguments.admin() != null) {
            return List.of(arguments.admin());
        }
        return identity.demonstration() ? List.of() : List.of(Identity.MADE_UP_ADMINISTRATOR);
    }

    private Path identityFile() {
        return SignIn.file(layout);
    }

    private void refuseBusyPorts() {
        Ports.refuseBusy(arguments.apiPort(), "the API", "--api-port");
        Ports.refuseBusy(arguments.webPort(), "the web client", "--web-port");
        if (arguments.smtp() == null) {
            Ports.refuseBusy(arguments.mailPort(), "the page of caught mail", "--mail-port");
        }
        if (arguments.issuer() == null) {
            Ports.refuseBusy(identity.port(), "the sign-in service", "--issuer-port");
        }
    }

    private void watch(List<Started> started) {
        List<CompletableFuture<?>> ends = new ArrayList<>();
        started.forEach(one -> ends.add(one.process().onExit()));
        Postgres own = postgres;
        if (own != null) {
            ends.add(own.process().onExit());
        }
        CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        if (children.stopping()) {
            return;
        }
        for (Started one : started) {
            if (!one.process().isAlive()) {
                throw new CannotStart(
                        one.name() + " stopped (see " + one.log() + "); its own words:" + LogTail.telling(one.log()));
            }
        }
        throw new CannotStart("The database stopped.");
    }

    private void forgetReady() {
        try {
            Files.deleteIfExists(layout.ready());
        } catch (IOException e) {
            throw new CannotStart("The file " + layout.ready() + " cannot be removed: " + e.getMessage(), e);
        }
    }

    private void stop() {
        forgetReady();
        children.stop();
        Postgres own = postgres;
        if (own != null) {
            own.close();
        }
        held.close();
        progress.print("Waymark has stopped.");
    }
}
