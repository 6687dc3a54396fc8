package org.waymark.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what is happening, with the seconds since the start. */
final class Progress {
    private final Instant begun = Instant.now();

    void say(String sentence) {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        print(String.format(Locale.ROOT, "%6.1f s  %s", seconds, sentence));
    }

    void print(String text) {
        synchronized (System.out) {
            System.out.println(text);
            System.out.flush();
        }
    }
}
