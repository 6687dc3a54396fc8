package org.waymark.succession.agencies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.agencies.AgencyView;
import org.waymark.kernel.Faults;
import org.waymark.succession.LineChoice;
import org.waymark.succession.WorkLine;

/** What must hold of a succession before anything moves. */
final class SuccessionRules {
    private final AgencyView former;
    private final SuccessionInput input;
    private final Faults faults = new Faults();

    SuccessionRules(AgencyView former, SuccessionInput input) {
        this.former = former;
        this.input = input;
    }

    /** Its shape, and its day: what has not happened yet moves nothing. */
    SuccessionRules shape(LocalDate today) {
        boolean renamed = input.kind() == SuccessionKind.RENAMED;
        int successors = input.successors().size();
        boolean blank = (input.name() == null || input.name().isBlank())
                && (input.code() == null || input.code().isBlank());
        faults.unless(!input.on().isAfter(today), "/on", "not-yet", "Record it once it has happened.")
                .unless(
                        former.activeFrom() == null || input.on().isAfter(former.activeFrom()),
                        "/on",
                        "before-start",
                        "The agency began on that day or later.")
                .unless(!renamed || !blank, "/name", "required", "Say what it is called now.")
                .unless(
                        renamed || (input.name() == null && input.code() == null),
                        input.name() == null ? "/code" : "/name",
                        "not-here",
                        "Only one that is renamed gets another name; the successors have theirs.")
                .unless(
                        switch (input.kind()) {
                            case RENAMED -> successors == 0;
                            case MERGED -> successors == 1;
                            case SPLIT -> successors > 1;
                        },
                        "/successors",
                        "how-many",
                        "One that is renamed has no successor, one that is merged has one, one that is split several.");
        return this;
    }

    /** Each successor is another agency of the partnership, there on that day, named once. */
    SuccessionRules successors(List<@Nullable AgencyView> agencies) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < input.successors().size(); i++) {
            String at = "/successors/" + i + "/agency";
            UUID id = input.successors().get(i).agency();
            AgencyView agency = agencies.get(i);
            faults.unless(!id.equals(former.id()), at, "itself", "An agency does not follow itself.")
                    .unless(seen.add(id), at, "repeated", "It is named twice.")
                    .unless(
                            agency != null
                                    && agency.id().equals(id)
                                    && agency.partnership()
                                            .id()
                                            .equals(former.partnership().id()),
                            at,
                            "unknown",
                            "There is no such agency in the partnership.")
                    .unless(
                            agency == null
                                    || agency.activeTo() == null
                                    || !agency.activeTo().isBefore(input.on()),
                            at,
                            "ended",
                            "It had ended by then.");
        }
        return this;
    }

    void refuse() {
        faults.refuse();
    }

    /** Who takes each line: whoever is said to, else the first. */
    Map<WorkLine, UUID> takers(List<WorkLine> held) {
        Map<LineChoice, UUID> said = new HashMap<>();
        Set<LineChoice> known = new HashSet<>();
        held.forEach(line -> known.add(new LineChoice(line.kind(), line.id())));
        for (int i = 0; i < input.successors().size(); i++) {
            SuccessorInput successor = input.successors().get(i);
            for (int j = 0; j < successor.lines().size(); j++) {
                LineChoice line = successor.lines().get(j);
                String at = "/successors/" + i + "/lines/" + j;
                faults.unless(known.contains(line), at, "unknown", "The agency has no such line now.")
                        .unless(said.put(line, successor.agency()) == null, at, "repeated", "It is given away twice.");
            }
        }
        faults.refuse();
        UUID first = input.successors().getFirst().agency();
        Map<WorkLine, UUID> takers = new HashMap<>();
        held.forEach(line -> takers.put(line, said.getOrDefault(new LineChoice(line.kind(), line.id()), first)));
        return takers;
    }
}
