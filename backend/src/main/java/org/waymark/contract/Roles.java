package org.waymark.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which roles an operation answers, read from the authorization table. The table is tested cell by cell, so what the
 * contract says of roles is what the service does.
 */
final class Roles {
    /** One row an operation, one column a role and its relation to the thing. */
    static final String TABLE = "/contract/authorization.csv";

    private final Map<String, Set<String>> byOperation = new LinkedHashMap<>();

    private Roles() {}

    static Roles read() {
        Roles roles = new Roles();
        try (InputStream table = Roles.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + " is missing");
            }
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            String[] head = lines.getFirst().split(",", -1);
            for (String line : lines.subList(1, lines.size())) {
                roles.add(head, line.split(",", -1));
            }
            return roles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] head, String[] row) {
        Set<String> served = new LinkedHashSet<>();
        for (int i = 1; i < row.length; i++) {
            if (row[i].strip().startsWith("2")) {
                served.add(head[i].strip().replaceFirst("/.*", ""));
            }
        }
        byOperation.put(row[0].strip(), served);
    }

    /** The roles whose holders are served; empty when the table does not know the operation. */
    Set<String> of(String operationId) {
        return byOperation.getOrDefault(operationId, Set.of());
    }
}
