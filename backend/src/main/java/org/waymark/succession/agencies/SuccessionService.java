package org.waymark.succession.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Callers;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.agencies.AgencyView;
import org.waymark.kernel.Related;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.succession.AgencyMoves;
import org.waymark.succession.Move;
import org.waymark.succession.MovedLine;
import org.waymark.succession.WorkLine;

/**
 * Agencies that are renamed, merged and split. Who follows an agency is a fact about the agency: what it holds goes over
 * wherever it stands, in its districts' plans too. Plans that are closed, and editions, keep the old name.
 */
@ApplicationScoped
public class SuccessionService {
    private final AgencyService agencies;
    private final AgencyLines lines;
    private final AgencyMoves moves;
    private final MemberMoves members;
    private final SuccessionRows rows;
    private final Reason reasons;
    private final Callers callers;
    private final Today today;

    SuccessionService(
            AgencyService agencies,
            AgencyLines lines,
            AgencyMoves moves,
            MemberMoves members,
            SuccessionRows rows,
            Reason reasons,
            Callers callers,
            Today today) {
        this.agencies = agencies;
        this.lines = lines;
        this.moves = moves;
        this.members = members;
        this.rows = rows;
        this.reasons = reasons;
        this.callers = callers;
        this.today = today;
    }

    /** All on one page: an agency is not renamed every day. */
    @Transactional
    public Page<SuccessionView> of(UUID id) {
        return new Page<>(rows.of(agencies.get(id).id()), null, null);
    }

    @Writes
    @Transactional
    public Succeeded succeed(UUID id, @Nullable IfMatch ifMatch, SuccessionInput input) {
        String reason = reasons.of(input.reason());
        reasons.say(reason);
        List<UUID> involved = new ArrayList<>(
                input.successors().stream().map(SuccessorInput::agency).toList());
        involved.add(id);
        rows.hold(involved);
        AgencyView former = agencies.hold(id, ifMatch);
        List<@Nullable AgencyView> named = new ArrayList<>();
        input.successors().forEach(successor -> named.add(agencies.seen(successor.agency())));
        SuccessionRules rules =
                new SuccessionRules(former, input).shape(today.date()).successors(named);
        rules.refuse();
        if (input.kind() == SuccessionKind.RENAMED) {
            rows.rename(former, input.name(), input.code());
            SuccessionView made = rows.record(former, input.kind(), input.on(), List.of(id), reason);
            return Succeeded.of(made, agencies.get(id), List.of());
        }
        List<UUID> successors =
                input.successors().stream().map(SuccessorInput::agency).toList();
        Map<UUID, Related> called = named.stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toMap(AgencyView::id, each -> new Related(each.id(), each.code(), each.name())));
        lines.holdActions(id);
        rows.goAlone(id);
        List<WorkLine> held = lines.held(id, input.on());
        Map<WorkLine, UUID> takers = rules.takers(held);
        List<Move> made = held.stream()
                .map(line -> new Move(line.kind(), line.id(), id, Objects.requireNonNull(takers.get(line))))
                .toList();
        moves.takeOver(made);
        members.make(id, input.on(), successors, made);
        rows.end(former, input.on(), successors.getFirst());
        SuccessionView recorded = rows.record(former, input.kind(), input.on(), successors, reason);
        callers.forget();
        Related from = new Related(id, former.code(), former.name());
        return Succeeded.of(
                recorded,
                agencies.get(successors.getFirst()),
                held.stream()
                        .map(line -> MovedLine.of(line, from, called.get(takers.get(line))))
                        .toList());
    }
}
