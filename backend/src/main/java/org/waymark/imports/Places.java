package org.waymark.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;

/** Says with a refusal where in the document it was met. */
final class Places {
    private Places() {}

    static UUID at(String place, Supplier<UUID> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            List<String> words = new ArrayList<>();
            refusal.faults().stream().map(Fault::detail).forEach(words::add);
            if (words.isEmpty()) {
                words.add(refusal.detail());
            }
            throw Refusal.of(refusal.type(), place + ": " + String.join(" ", words), Map.of());
        }
    }
}
