package org.waymark.local;

import java.nio.file.Path;
import java.util.List;

/** What {@code deploy/start} runs once this module is built. */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        try {
            Arguments arguments = Arguments.parse(List.of(words), System.getenv());
            if (arguments.help()) {
                System.out.print(Arguments.HELP);
                return;
            }
            Path root = Path.of(System.getProperty("waymark.root")).toAbsolutePath();
            new Start(arguments, Layout.of(root, arguments)).run();
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
