package org.waymark.succession.officers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Callers;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Related;
import org.waymark.officers.OfficerService;
import org.waymark.officers.OfficerView;
import org.waymark.requests.IfMatch;
import org.waymark.succession.Move;
import org.waymark.succession.MovedLine;
import org.waymark.succession.OfficerMoves;
import org.waymark.succession.WorkLine;

/** What an officer holds, who takes it when they leave, and the same officer entered twice. */
@ApplicationScoped
public class LeaverService {
    private final OfficerService officers;
    private final WorkQueries queries;
    private final OfficerRows rows;
    private final OfficerMoves moves;
    private final Reason reasons;
    private final Callers callers;
    private final CurrentCaller current;

    LeaverService(
            OfficerService officers,
            WorkQueries queries,
            OfficerRows rows,
            OfficerMoves moves,
            Reason reasons,
            Callers callers,
            CurrentCaller current) {
        this.officers = officers;
        this.queries = queries;
        this.rows = rows;
        this.moves = moves;
        this.reasons = reasons;
        this.callers = callers;
        this.current = current;
    }

    @Transactional
    public WorkPage work(UUID id, WorkFilter filter) {
        return queries.page(officers.get(id).id(), filter, current.get());
    }

    /** Every line that names an officer, past and done ones too, for whoever tells a person what is held of them. */
    @Transactional
    public void everyLine(UUID id, Consumer<WorkLine> each) {
        queries.every(id, current.get(), each);
    }

    /** What stands in the plans of another partnership is its own officers' to give; it stays, and readiness shows it. */
    @Writes
    @Transactional
    public HandedOn depart(UUID id, @Nullable IfMatch ifMatch, DepartureInput input) {
        reasons.say(reasons.of(input.reason()));
        OfficerView officer = officers.leave(id, ifMatch, input.leftOn());
        List<WorkQueries.Held> held = queries.hold(id, current.get());
        Takers takers = new Takers(id, rows.takers(officer.partnership().id(), Takers.named(input)));
        takers.check(input, lines(held));
        List<WorkLine> mine = lines(held.stream()
                .filter(line -> current.get().mayEdit(line.yours()))
                .toList());
        Map<WorkLine, UUID> successors = input.successors(mine);
        Related from = new Related(id, null, officer.name());
        List<Move> wanted = new ArrayList<>();
        List<MovedLine> shown = new ArrayList<>();
        for (WorkLine line : lines(held)) {
            UUID to = successors.get(line);
            if (to != null) {
                wanted.add(new Move(line.kind(), line.id(), id, to));
            }
            shown.add(MovedLine.of(line, from, to == null ? null : new Related(to, null, takers.name(to))));
        }
        moves.make(wanted);
        return HandedOn.of(officers.get(id), shown);
    }

    /** All that names the one names the other, in closed plans and past seats too: it is the same person. */
    @Writes
    @Transactional
    public HandedOn merge(UUID id, @Nullable IfMatch ifMatch, MergeInput input) {
        reasons.say(reasons.of(input.reason()));
        OfficerView gone = officers.hold(id, ifMatch);
        new Faults()
                .unless(!id.equals(input.into()), "/into", "itself", "An officer is not merged into itself.")
                .refuse();
        OfficerView stays = officers.sees(input.into()) ? officers.hold(input.into(), null) : null;
        new Faults()
                .unless(
                        stays != null
                                && stays.partnership()
                                        .id()
                                        .equals(gone.partnership().id()),
                        "/into",
                        "unknown",
                        "There is no such officer in the partnership.")
                .unless(
                        stays == null || stays.kind() == gone.kind(),
                        "/into",
                        "another-kind",
                        "A person and a post are not the same officer.")
                .refuse();
        OfficerView into = Objects.requireNonNull(stays);
        Related from = new Related(id, null, gone.name());
        Related to = new Related(into.id(), null, into.name());
        queries.holdThings(id);
        rows.goAlone(id);
        List<WorkLine> held = lines(queries.held(id, true, current.get()));
        moves.make(held.stream()
                .map(line -> new Move(line.kind(), line.id(), id, into.id()))
                .toList());
        rows.becomeOne(id, into.id());
        callers.forget();
        return HandedOn.of(
                officers.get(into.id()),
                held.stream().map(line -> MovedLine.of(line, from, to)).toList());
    }

    private static List<WorkLine> lines(List<WorkQueries.Held> held) {
        return held.stream().map(WorkQueries.Held::line).toList();
    }
}
