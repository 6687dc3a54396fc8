package org.waymark.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The API and the web client, each with what it has to know from its environment. */
final class Services {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Arguments arguments;
    private final Layout layout;
    private final Identity identity;
    private final Children children;
    private final Secrets secrets;
    private final Map<String, String> mail;

    Services(
            Arguments arguments,
            Layout layout,
            Identity identity,
            Children children,
            Secrets secrets,
            Map<String, String> mail) {
        this.arguments = arguments;
        this.layout = layout;
        this.identity = identity;
        this.children = children;
        this.secrets = secrets;
        this.mail = mail;
    }

    String api() {
        return "http://localhost:" + arguments.apiPort();
    }

    String web() {
        return "http://localhost:" + arguments.webPort();
    }

    String issuer() {
        return arguments.issuer() == null
                ? identity.issuer()
                : arguments.issuer().toString();
    }

    /** Starts the API over the database given, or over the existing one that was named. */
    Process startApi(Path program, @Nullable Postgres postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.putAll(database(postgres));
        environment.putAll(mail);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(arguments.apiPort()));
        environment.put("WAYMARK_ISSUER", issuer());
        environment.put("WAYMARK_WEB_ORIGIN", web());
        environment.put("WAYMARK_API_ADDRESS", api());
        environment.put("WAYMARK_DEMO", Boolean.toString(arguments.demonstration()));
        if (arguments.demonstration()) {
            environment.put("WAYMARK_DEMO_PRINCIPALS", Json.write(demonstrationPrincipals()));
        }
        if (arguments.admin() != null) {
            environment.put("WAYMARK_ADMIN_EMAIL", arguments.admin());
        } else if (!arguments.demonstration()) {
            environment.put("WAYMARK_ADMIN_EMAIL", Identity.MADE_UP_ADMINISTRATOR);
        }
        Path log = layout.log("api");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = children.start(
                List.of(java, "--enable-native-access=ALL-UNNAMED", "-jar", program.toString()),
                layout.root(),
                log,
                environment);
        Web.await("The API", api() + "/api/v1/health/ready", status -> status == 200, process, log, PATIENCE);
        return process;
    }

    private Map<String, String> database(@Nullable Postgres postgres) {
        ExternalDatabase external = arguments.database();
        if (external != null) {
            return database(external.jdbcUrl(), external.prepare(secrets), external.owner());
        }
        if (postgres == null) {
            throw new IllegalStateException("neither a database of our own nor an existing one");
        }
        return database(postgres.jdbcUrl(), postgres.service(), postgres.owner());
    }

    private static Map<String, String> database(String url, Login service, Login owner) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", service.user(),
                "QUARKUS_DATASOURCE_PASSWORD", service.password(),
                "QUARKUS_FLYWAY_JDBC_URL", url,
                "QUARKUS_FLYWAY_USERNAME", owner.user(),
                "QUARKUS_FLYWAY_PASSWORD", owner.password());
    }

    /** Another provider knows none of the demonstration's accounts. */
    private ArrayNode demonstrationPrincipals() {
        ArrayNode principals = Json.array();
        if (arguments.issuer() == null) {
            Principal.demonstration(layout.identity("demonstration.json"))
                    .forEach(principal -> principals.add(principal.forApi(issuer())));
        }
        return principals;
    }

    Process startWebClient(Path server) {
        Path log = layout.log("web");
        Process process = children.start(
                List.of("node", server.toString()),
                layout.root().resolve("frontend"),
                log,
                Map.of(
                        "HOST", "127.0.0.1",
                        "PORT", Integer.toString(arguments.webPort()),
                        "WAYMARK_API", api(),
                        "WAYMARK_ISSUER", issuer(),
                        "WAYMARK_CLIENT_ID", Realm.WEB_CLIENT));
        Web.await("The web client", web() + "/", status -> status == 200, process, log, PATIENCE);
        return process;
    }
}
