package org.waymark.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that a request made, read from the database server's log with their parameters put in, so that
 * pgbench runs exactly what the service runs.
 */
final class LoggedStatements {
    private static final Pattern ENTRY = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (\\w+): {2}(.*)$", Pattern.DOTALL);

    private static final Pattern STATEMENT = Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    private LoggedStatements() {}

    /** Other sessions work at the same time: the one that speaks most of the thing asked for is the request's. */
    static List<String> of(String log, String thing) {
        Map<String, List<String>> sessions = new LinkedHashMap<>();
        for (String entry : entries(log)) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                continue;
            }
            List<String> session = sessions.computeIfAbsent(parts.group(1), pid -> new ArrayList<>());
            Matcher statement = STATEMENT.matcher(parts.group(3));
            if (parts.group(2).equals("LOG") && statement.matches()) {
                session.add(statement.group(1));
            } else if (parts.group(2).equals("DETAIL") && !session.isEmpty()) {
                session.add(filled(session.removeLast(), parts.group(3)));
            }
        }
        return sessions.values().stream()
                .max(Comparator.comparingLong(statements ->
                        statements.stream().filter(one -> one.contains(thing)).count()))
                .orElse(List.of());
    }

    /** An entry goes on over the lines that begin with a tab. */
    private static List<String> entries(String log) {
        List<String> entries = new ArrayList<>();
        for (String line : log.lines().toList()) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    static String filled(String statement, String detail) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher parameters = PARAMETER.matcher(detail);
        while (parameters.find()) {
            values.put(parameters.group(1), parameters.group(2));
        }
        return Pattern.compile("\\$(\\d+)")
                .matcher(statement)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
