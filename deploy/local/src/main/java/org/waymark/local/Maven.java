package org.waymark.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Runs Maven, one at a time: two of them at once may spoil each other's local repository. */
final class Maven {
    private final Layout layout;
    private final Children children;
    private final Lock turn = new ReentrantLock();

    Maven(Layout layout, Children children) {
        this.layout = layout;
        this.children = children;
    }

    void run(String what, String log, Path project, String... words) {
        turn.lock();
        try {
            List<String> command = Stream.concat(
                            Stream.of(layout.maven().toString(), "-B", "-f", project.toString()), Stream.of(words))
                    .toList();
            children.run(what, command, layout.root(), layout.log(log), Map.of());
        } finally {
            turn.unlock();
        }
    }
}
