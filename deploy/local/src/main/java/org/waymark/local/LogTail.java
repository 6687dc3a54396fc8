package org.waymark.local;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last words of a program that stopped. */
final class LogTail {
    private LogTail() {}

    static String lastLine(Path log) {
        List<String> lines = lastLines(log, 1);
        return lines.isEmpty() ? "it wrote nothing" : lines.get(0);
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
