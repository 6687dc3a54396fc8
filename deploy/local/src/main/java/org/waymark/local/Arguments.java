package org.waymark.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line, or for the database and the mail server in the environment as
 * well, where passwords belong.
 *
 * @param demonstration whether the demonstration partnership is loaded into an empty database
 * @param admin e-mail address of the first administrator, null for the one that is made up
 * @param database an existing database instead of one of our own
 * @param issuer an existing OpenID provider instead of one of our own
 * @param smtp an existing mail server instead of a catcher of our own
 * @param mailFrom the address that mail comes from, null for one that is made up
 * @param mailPort of the page that shows what was caught
 * @param issuerPort 0 when not given: then the one this data folder already has, or the usual one
 */
record Arguments(
        boolean help,
        boolean demonstration,
        @Nullable String admin,
        @Nullable ExternalDatabase database,
        @Nullable URI issuer,
        @Nullable Smtp smtp,
        @Nullable String mailFrom,
        int apiPort,
        int webPort,
        int issuerPort,
        int mailPort,
        @Nullable Path data,
        @Nullable Path ready) {

    static final String HELP = """
            deploy/start [options]

            Builds what is not built and starts Waymark on this machine: its database, the
            sign-in service, the API, the web client and a catcher that keeps its mail on
            this machine. Ctrl-C stops all of it.

              --no-demo                  start empty, without the demonstration partnership
              --admin <e-mail>           the first administrator, who gets an account to sign in with
              --api-port <port>          the API's port (8080)
              --web-port <port>          the web client's port (3000)
              --issuer-port <port>       the sign-in service's port (8180)
              --mail-port <port>         the port of the page that shows caught mail (8025)
              --data <folder>            where everything is kept between runs (deploy/.local/data)
              --ready <file>             where the addresses and sign-ins are written (deploy/.local/ready.json)
              --database-url <url>       an existing PostgreSQL 16 or newer instead of our own
              --database-user <name>     its owner; or WAYMARK_DATABASE_USER
              --database-password <word> its password; better WAYMARK_DATABASE_PASSWORD
              --issuer <url>             an existing OpenID Connect provider instead of our own
              --smtp <url>               an existing mail server, smtp://host:587 or smtps://host, instead of
                                         the catcher; or WAYMARK_SMTP. Mail then really goes out
              --smtp-user <name>         its account; or WAYMARK_SMTP_USER
              --smtp-password <word>     its password; better WAYMARK_SMTP_PASSWORD
              --mail-from <e-mail>       the address that mail comes from
              --help                     this text
            """;

    private static final List<String> FLAGS = List.of("--help", "--no-demo");

    private static final List<String> OPTIONS = List.of(
            "--admin",
            "--api-port",
            "--web-port",
            "--issuer-port",
            "--mail-port",
            "--data",
            "--ready",
            "--database-url",
            "--database-user",
            "--database-password",
            "--issuer",
            "--smtp",
            "--smtp-user",
            "--smtp-password",
            "--mail-from");

    static Arguments parse(List<String> words, Map<String, String> environment) {
        Map<String, String> given = new java.util.HashMap<>();
        List<String> rest = new ArrayList<>(words);
        while (!rest.isEmpty()) {
            String word = rest.remove(0);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (FLAGS.contains(word)) {
                given.put(word, "");
            } else if (!OPTIONS.contains(name)) {
                throw new CannotStart("There is no option " + name + ": deploy/start --help lists them.");
            } else if (equals >= 0) {
                given.put(name, word.substring(equals + 1));
            } else if (rest.isEmpty() || rest.get(0).startsWith("--")) {
                throw new CannotStart("The option " + name + " needs a value: deploy/start --help tells which.");
            } else {
                given.put(name, rest.remove(0));
            }
        }
        int apiPort = port(given, "--api-port", 8080);
        int webPort = port(given, "--web-port", 3000);
        int issuerPort = port(given, "--issuer-port", 0);
        int mailPort = port(given, "--mail-port", 8025);
        if (Stream.of(apiPort, webPort, issuerPort, mailPort).distinct().count() < 4) {
            throw new CannotStart(
                    "The API, the web client, the sign-in service and the page of caught mail need different ports.");
        }
        return new Arguments(
                given.containsKey("--help"),
                !given.containsKey("--no-demo"),
                email(given, "--admin"),
                database(given, environment),
                issuer(given.get("--issuer")),
                smtp(given, environment),
                email(given, "--mail-from"),
                apiPort,
                webPort,
                issuerPort,
                mailPort,
                path(given.get("--data")),
                path(given.get("--ready")));
    }

    private static int port(Map<String, String> given, String name, int usual) {
        String word = given.get(name);
        if (word == null) {
            return usual;
        }
        if (word.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(word);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new CannotStart("The option " + name + " needs a port from 1 to 65535, and " + word + " is none.");
    }

    private static @Nullable String email(Map<String, String> given, String name) {
        String word = given.get(name);
        if (word != null && !word.matches("[^@\\s]+@[^@\\s]+")) {
            throw new CannotStart("The option " + name + " needs an e-mail address, and " + word + " is none.");
        }
        return word;
    }

    private static @Nullable URI issuer(@Nullable String word) {
        if (word == null) {
            return null;
        }
        if (!word.matches("https?://[^\\s]+")) {
            throw new CannotStart("The option --issuer needs the provider's URL, and " + word + " is none.");
        }
        return URI.create(word.endsWith("/") ? word.substring(0, word.length() - 1) : word);
    }

    private static @Nullable Smtp smtp(Map<String, String> given, Map<String, String> environment) {
        String url = given.getOrDefault("--smtp", environment.get("WAYMARK_SMTP"));
        return url == null
                ? null
                : Smtp.of(
                        url,
                        given.getOrDefault("--smtp-user", environment.get("WAYMARK_SMTP_USER")),
                        given.getOrDefault("--smtp-password", environment.get("WAYMARK_SMTP_PASSWORD")));
    }

    private static @Nullable Path path(@Nullable String word) {
        return word == null ? null : Path.of(word).toAbsolutePath().normalize();
    }

    private static @Nullable ExternalDatabase database(Map<String, String> given, Map<String, String> environment) {
        String url = given.get("--database-url");
        if (url == null) {
            return null;
        }
        return ExternalDatabase.of(
                url,
                given.getOrDefault("--database-user", environment.get("WAYMARK_DATABASE_USER")),
                given.getOrDefault("--database-password", environment.get("WAYMARK_DATABASE_PASSWORD")));
    }
}
