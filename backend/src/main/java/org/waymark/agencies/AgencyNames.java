package org.waymark.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Finds the agencies that the query parameter {@code agency} means: by id, or by a code that only one has. */
final class AgencyNames {
    private AgencyNames() {}

    static List<UUID> resolve(@Nullable List<String> codesOrIds, AgencyQueries queries, Caller caller) {
        if (codesOrIds == null || codesOrIds.isEmpty()) {
            return List.of();
        }
        List<String> names =
                codesOrIds.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        UUID[] ids =
                names.stream().filter(AgencyNames::isId).map(UUID::fromString).toArray(UUID[]::new);
        List<AgencyQueries.Meant> known = queries.meant(names, ids, caller);
        List<UUID> found = new ArrayList<>();
        for (String written : codesOrIds) {
            String name = written.toLowerCase(Locale.ROOT);
            List<UUID> meant = known.stream()
                    .filter(agency -> agency.code().equals(name)
                            || agency.own().toString().equals(name))
                    .map(AgencyQueries.Meant::id)
                    .distinct()
                    .toList();
            if (meant.isEmpty()) {
                throw Refusal.invalid("?agency", "unknown", "There is no agency '" + written + "' that you may see.");
            }
            if (meant.size() > 1) {
                throw Refusal.of(
                        ProblemType.AMBIGUOUS, "'" + written + "' is the code of several agencies: name it by its id.");
            }
            found.add(meant.getFirst());
        }
        return found;
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
