package org.waymark.frameworks;

import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.Root;

@Entity
@SuppressWarnings("UnusedVariable") // what it says is read by a query, and is here for the database
class Framework extends Root {
    private @Nullable UUID partnershipId;
    private String code;
    private String name;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String outcomes;

    /** @param outcomesAsJson the outcomes of the input, as the database keeps them */
    void say(FrameworkInput input, String outcomesAsJson) {
        Faults faults = new Faults()
                .unless(
                        partnershipId == null || partnershipId.equals(input.partnership()),
                        "/partnership",
                        "fixed",
                        "A framework stays with the partnership that it was made in.");
        Set<String> codes = new HashSet<>();
        List<FrameworkOutcome> all = input.outcomes();
        for (int i = 0; i < all.size(); i++) {
            faults.unless(
                    codes.add(all.get(i).code()),
                    "/outcomes/" + i + "/code",
                    "repeated",
                    "Another outcome of the framework has that code.");
        }
        faults.refuse();
        partnershipId = input.partnership();
        code = input.code().strip();
        name = input.name().strip();
        outcomes = outcomesAsJson;
    }
}
