package org.waymark.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The data file that says who may do what, cell by cell. */
final class AuthorizationTable {
    /**
     * @param role the holder
     * @param relation how the thing stands to them: own, other, not-visible; empty where that makes no difference
     * @param status what must be answered
     * @param none whether a list must then be empty
     */
    record Cell(String operation, String role, String relation, int status, boolean none) {}

    private AuthorizationTable() {}

    static List<Cell> cells() {
        List<String> lines = lines();
        String[] head = lines.getFirst().split(",", -1);
        List<Cell> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            if (row.length != head.length) {
                throw new AssertionError("A row of the authorization table has not as many cells as the head: " + line);
            }
            for (int i = 1; i < row.length; i++) {
                String cell = row[i].strip();
                if (!cell.equals("-")) {
                    String[] who = head[i].strip().split("/", -1);
                    cells.add(new Cell(
                            row[0].strip(),
                            who[0],
                            who.length > 1 ? who[1] : "",
                            Integer.parseInt(cell.substring(0, 3)),
                            cell.endsWith("none")));
                }
            }
        }
        return cells;
    }

    static List<String> operations() {
        return lines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream table = AuthorizationTable.class.getResourceAsStream(Roles.TABLE)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
