package org.waymark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** What somebody needs to know to use what is running: addresses, accounts and client credentials. */
final class Ready {
    private final ObjectNode tree;

    private Ready(ObjectNode tree) {
        this.tree = tree;
    }

    static Ready of(Arguments arguments, Identity identity, Layout layout, Secrets secrets) {
        String api = "http://localhost:" + arguments.apiPort();
        ObjectNode tree = Json.object();
        tree.put("api", api);
        tree.put("web", "http://localhost:" + arguments.webPort());
        tree.put(
                "issuer",
                arguments.issuer() == null
                        ? identity.issuer()
                        : arguments.issuer().toString());
        if (arguments.smtp() == null) {
            tree.put("mail", "http://localhost:" + arguments.mailPort());
        }
        tree.putArray("accounts");
        tree.putArray("clients");
        if (arguments.issuer() == null) {
            List<Principal> principals = identity.principals(layout.identity("demonstration.json"));
            Scopes scopes = Scopes.of(api, identity, principals, secrets);
            for (Principal principal : principals) {
                ObjectNode entry = tree.withArray(principal.person() ? "accounts" : "clients")
                        .addObject();
                entry.put(principal.person() ? "username" : "clientId", principal.name());
                entry.put(principal.person() ? "password" : "clientSecret", principal.secret(secrets));
                entry.put("role", principal.role());
                entry.set("scope", scopes.of(principal));
            }
        }
        return new Ready(tree);
    }

    void write(Path file) {
        PrivateFile.write(file, Json.writeForPeople(tree));
    }

    String text(Path file) {
        StringBuilder text = new StringBuilder("\n");
        text.append("  Web client       ").append(tree.path("web").asText()).append('\n');
        text.append("  API              ").append(tree.path("api").asText()).append("/api/v1\n");
        text.append("  Sign-in service  ").append(tree.path("issuer").asText()).append('\n');
        if (tree.has("mail")) {
            text.append("  Caught mail      ")
                    .append(tree.path("mail").asText())
                    .append('\n');
        }
        text.append('\n');
        section(text, "Accounts", "username", "password", tree.path("accounts"));
        section(text, "Client credentials", "clientId", "clientSecret", tree.path("clients"));
        text.append("  All of this is in ").append(file).append(". Ctrl-C stops Waymark.\n");
        return text.toString();
    }

    private static void section(StringBuilder text, String title, String name, String secret, JsonNode entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.append("  ").append(title).append('\n');
        for (JsonNode entry : entries) {
            String code = entry.path("scope").path("code").asText("");
            text.append(String.format(
                    "    %-40s %-26s %s%n",
                    entry.path(name).asText(),
                    entry.path(secret).asText(),
                    (entry.path("role").asText() + " " + (code.equals("null") ? "" : code)).strip()));
        }
        text.append('\n');
    }
}
