package org.waymark.local;

import java.nio.file.Path;

/** Where things are in a checkout. */
record Layout(Path root, Path data, Path ready) {
    static Layout of(Path root, Arguments arguments) {
        Path local = root.resolve("deploy/.local");
        Path data = arguments.data() == null ? local.resolve("data") : arguments.data();
        Path ready = arguments.ready() == null ? local.resolve("ready.json") : arguments.ready();
        return new Layout(root, data, ready);
    }

    Path tools() {
        return root.resolve("deploy/.local/tools");
    }

    Path log(String name) {
        return data.resolve("log").resolve(name + ".log");
    }

    Path identity(String file) {
        return root.resolve("deploy/identity").resolve(file);
    }

    Path maven() {
        return root.resolve("deploy/maven");
    }
}
