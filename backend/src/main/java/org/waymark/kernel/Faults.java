package org.waymark.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The faults of one request as they are found, so that the client learns of all of them at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public Faults add(String pointer, String code, String detail) {
        found.add(new Fault(pointer, code, detail));
        return this;
    }

    /** Notes a fault where something does not hold. */
    public Faults unless(boolean holds, String pointer, String code, String detail) {
        return holds ? this : add(pointer, code, detail);
    }

    /** A period ends on or after the day it begins; either end may be open. */
    public Faults period(@Nullable LocalDate from, @Nullable LocalDate to, String pointerOfEnd) {
        return unless(
                from == null || to == null || !to.isBefore(from),
                pointerOfEnd,
                "before-start",
                "It must not be before the day it begins.");
    }

    /** No item of a list stands there twice. */
    public Faults once(List<?> items, String pointer) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            unless(seen.add(items.get(i)), pointer + "/" + i, "repeated", "It stands in the list already.");
        }
        return this;
    }

    /** Refuses when there are any. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(found);
        }
    }
}
