package org.waymark.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** Makes plans of any size with SQL, in one transaction as an import does. */
@ApplicationScoped
public class LargePlan {
    private final Database database;

    LargePlan(Database database) {
        this.database = database;
    }

    /** Makes so many priorities of so many actions each, with the agencies and officers of the county. */
    public UUID made(String county, int priorities, int actions) {
        String title = "Plan " + UUID.randomUUID();
        try (InputStream script = LargePlan.class.getResourceAsStream("/org/waymark/local/large-plan.sql")) {
            database.script(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@partnership@", county)
                    .replace("@title@", title)
                    .replace("@priorities@", String.valueOf(priorities))
                    .replace("@actions@", String.valueOf(actions)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (UUID) Objects.requireNonNull(database.rows("select id from plan where title = ?", title)
                .getFirst()
                .get("id"));
    }
}
