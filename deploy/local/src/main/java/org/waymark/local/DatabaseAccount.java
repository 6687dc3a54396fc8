package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The account the database server runs under, and the folder it keeps its files in. PostgreSQL refuses to run as root:
 * root therefore starts it in a user namespace, where it owns the same files under another name, and where namespaces
 * are forbidden, as the account "nobody" in a folder which that account can reach.
 *
 * @param prefix what stands before the server's own command
 * @param place the folder for the server's files
 * @param uid who must own them
 * @param gid their group
 */
record DatabaseAccount(List<String> prefix, Path place, long uid, long gid) {
    private static final String NOBODY = "nobody";

    static DatabaseAccount forFolder(Path folder) {
        long own = DataFolder.ownUid();
        if (own != 0) {
            return new DatabaseAccount(List.of(), folder, own, -1);
        }
        Path note = folder.resolve("elsewhere");
        if (Files.exists(note)) {
            return asNobody(noted(note));
        }
        List<String> namespace = List.of("unshare", "-U");
        if (Commands.run(join(namespace, List.of("test", "-w", folder.toString())))
                .succeeded()) {
            return new DatabaseAccount(namespace, folder, 0, 0);
        }
        if (Files.exists(folder.resolve(Postgres.CLUSTER))) {
            throw new CannotStart("The database in " + folder
                    + " was made where user namespaces were allowed and they are forbidden now:"
                    + " allow them, or name another folder with --data.");
        }
        DatabaseAccount account =
                asNobody(Path.of("/var/lib/waymark", UUID.randomUUID().toString()));
        PrivateFile.write(note, account.place().toString());
        return account;
    }

    private static Path noted(Path note) {
        try {
            return Path.of(Files.readString(note).strip());
        } catch (IOException e) {
            throw new CannotStart("The file " + note + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static DatabaseAccount asNobody(Path place) {
        Commands.Outcome uid = Commands.run(List.of("id", "-u", NOBODY));
        Commands.Outcome gid = Commands.run(List.of("id", "-g", NOBODY));
        if (!uid.succeeded() || !gid.succeeded()) {
            throw new CannotStart("As root, Waymark needs user namespaces or an account named nobody for its database,"
                    + " and this machine has neither: start it as an ordinary user.");
        }
        List<String> prefix = List.of(
                "setpriv", "--reuid=" + uid.output(), "--regid=" + gid.output(), "--clear-groups", "--no-new-privs");
        try {
            Files.createDirectories(place);
            Files.setPosixFilePermissions(place.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new CannotStart("The database's folder " + place + " cannot be made: " + e.getMessage(), e);
        }
        DatabaseAccount account =
                new DatabaseAccount(prefix, place, Long.parseLong(uid.output()), Long.parseLong(gid.output()));
        account.own(place);
        Commands.Outcome reach = Commands.run(join(prefix, List.of("test", "-w", place.toString())));
        if (!reach.succeeded()) {
            throw new CannotStart("As root, Waymark needs user namespaces or the command setpriv for its database,"
                    + " and neither works here: start it as an ordinary user.");
        }
        return account;
    }

    /** Another account may not reach the folder that everyone else's programs are in. */
    Path programs(Path usual) {
        return uid == DataFolder.ownUid() ? usual : place.resolveSibling("postgres-programs");
    }

    List<String> command(List<String> arguments) {
        return join(prefix, arguments);
    }

    void own(Path file) {
        try {
            if (DataFolder.uidOf(file) != uid) {
                Files.setAttribute(file, "unix:uid", (int) uid);
                Files.setAttribute(file, "unix:gid", (int) gid);
            }
        } catch (IOException e) {
            throw new CannotStart("The database's file " + file + " cannot be handed over: " + e.getMessage(), e);
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
