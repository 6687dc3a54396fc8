package org.waymark.local;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The last words of a program that stopped. */
final class LogTail {
    private LogTail() {}

    static String lastLine(Path log) {
        List<String> lines = lastLines(log, 1);
        return lines.isEmpty() ? "it wrote nothing" : lines.get(0);
    }

    /** Build tools say what is wrong first and how to get help last: the lines that speak of errors tell more. */
    static String telling(Path log) {
        List<String> all = lastLines(log, Integer.MAX_VALUE);
        List<String> errors = all.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains("error"))
                .limit(8)
                .toList();
        return "\n    " + String.join("\n    ", errors.isEmpty() ? lastLines(log, 8) : errors);
    }

    static List<String> lastLines(Path log, int number) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - number), lines.size());
        } catch (MalformedInputException e) {
            return List.of("its log " + log + " is not text");
        } catch (IOException e) {
            return List.of();
        }
    }

    static String lastLineOf(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty()
                ? "it gave no reason"
                : lines.get(lines.size() - 1).strip();
    }
}
