package org.waymark.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs in and where, as this data folder knows it from its first start: the provider's address is part of every
 * grant, so it stays what it was.
 *
 * @param port the sign-in service's port
 * @param demonstration whether the demonstration's accounts are there
 * @param web the address the web client returns to, null before the first start has come that far
 * @param administrators those who got an account by --admin
 */
record Identity(int port, boolean demonstration, @Nullable String web, List<String> administrators) {
    static final int USUAL_PORT = 8180;

    static final String MADE_UP_ADMINISTRATOR = "administrator@waymark.example";

    static Identity of(Path file, Arguments arguments) {
        if (!Files.exists(file)) {
            int port = arguments.issuerPort() == 0 ? USUAL_PORT : arguments.issuerPort();
            return new Identity(port, arguments.demonstration(), null, List.of());
        }
        ObjectNode tree = Json.read(file);
        List<String> administrators = new ArrayList<>();
        tree.path("administrators").forEach(name -> administrators.add(name.asText()));
        Identity known = new Identity(
                tree.path("port").asInt(),
                tree.path("demonstration").asBoolean(),
                tree.path("web").asText(),
                List.copyOf(administrators));
        if (arguments.issuerPort() != 0 && arguments.issuerPort() != known.port) {
            throw new CannotStart("This data folder's accounts belong to the sign-in service at port " + known.port
                    + ": leave out --issuer-port, or name another folder with --data.");
        }
        if (arguments.demonstration() && !known.demonstration) {
            throw new CannotStart("This data folder was started with --no-demo:"
                    + " say it again, or name another folder with --data.");
        }
        return known;
    }

    String address() {
        return Keycloak.address(port);
    }

    String issuer() {
        return address() + "/realms/" + Realm.NAME;
    }

    Identity with(String webAddress, List<String> more) {
        List<String> all = new ArrayList<>(administrators);
        more.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Identity(port, demonstration, webAddress, List.copyOf(all));
    }

    void keep(Path file) {
        ObjectNode tree = Json.object();
        tree.put("port", port);
        tree.put("demonstration", demonstration);
        tree.put("web", web);
        administrators.forEach(tree.putArray("administrators")::add);
        PrivateFile.write(file, Json.writeForPeople(tree));
    }

    /** Everybody who has an account here. */
    List<Principal> principals(Path demonstrationFile) {
        List<Principal> all = new ArrayList<>();
        if (demonstration) {
            all.addAll(Principal.demonstration(demonstrationFile));
        }
        administrators.stream()
                .filter(name -> all.stream().noneMatch(known -> known.name().equals(name)))
                .map(Principal::administrator)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
