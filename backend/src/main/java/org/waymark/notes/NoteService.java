package org.waymark.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Today;
import org.waymark.lines.LineInput;
import org.waymark.lines.LineType;
import org.waymark.paging.Page;
import org.waymark.paging.Paging;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Notes and questions on the lines of a plan: for everybody who may read its draft, and for nobody else. */
@ApplicationScoped
public class NoteService {
    /** A thread that is longer than this is a meeting. */
    static final int MOST_REPLIES = 200;

    private final NoteRows rows;
    private final NoteQueries queries;
    private final CountQueries counts;
    private final Mentions mentions;
    private final CurrentCaller current;
    private final Inputs inputs;
    private final Today today;

    NoteService(
            NoteRows rows,
            NoteQueries queries,
            CountQueries counts,
            Mentions mentions,
            CurrentCaller current,
            Inputs inputs,
            Today today) {
        this.rows = rows;
        this.queries = queries;
        this.counts = counts;
        this.mentions = mentions;
        this.current = current;
        this.inputs = inputs;
        this.today = today;
    }

    @Transactional
    public Page<NoteView> page(NoteFilter filter) {
        return queries.page(filter, current.get());
    }

    /** Those on an action and on its milestones. */
    @Transactional
    public Page<NoteView> ofAction(UUID action, Paging paging) {
        seen(counts.place(LineType.ACTION, action, null), "action");
        return queries.ofAction(action, paging, current.get());
    }

    @Transactional
    public NoteView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "note");
    }

    /** What waits in a plan, priority by priority. */
    @Transactional
    public NoteCounts countsOfPlan(UUID plan) {
        seen(counts.place(LineType.PLAN, plan, null), "plan");
        return counts.ofPlan(plan);
    }

    /** What waits in a priority, line by line. */
    @Transactional
    public NoteCounts countsOfPriority(UUID priority) {
        seen(counts.place(LineType.PRIORITY, priority, null), "priority");
        return counts.ofPriority(priority);
    }

    @Writes
    @Transactional
    public NoteView create(NoteInput input) {
        LineInput on = input.on();
        on.check();
        CountQueries.Place place =
                seen(counts.place(on.type(), on.id(), on.priority()), org.waymark.kernel.Kebab.name(on.type()));
        if (place.closed()) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        String text = input.text().strip();
        return get(
                rows.write(place, on, null, input.kind(), text, mentions.in(text, place.partnership()), current.get()));
    }

    @Writes
    @Transactional
    public NoteView reply(UUID id, ReplyInput input) {
        NoteView note = held(id);
        rules(note).requireReply();
        if (note.replies().size() >= MOST_REPLIES) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "It has " + MOST_REPLIES + " replies: begin a new note.");
        }
        LineInput on = on(note);
        CountQueries.Place place = seen(counts.place(on.type(), on.id(), on.priority()), "note");
        String text = input.text().strip();
        return get(
                rows.write(place, on, id, NoteKind.NOTE, text, mentions.in(text, place.partnership()), current.get()));
    }

    /** Says a note of one's own in other words. */
    @Writes
    @Transactional
    public NoteView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        NoteView note = held(id);
        rules(note).requireEdit();
        IfMatch.require(ifMatch, note.version());
        NoteInput said = new NoteInput(on(note), note.kind(), String.valueOf(note.text()));
        NoteInput input = patch.onto(said, NoteInput.class, inputs);
        new Faults()
                .unless(said.on().equals(input.on()), "/on", "fixed", "A note stays on its line.")
                .unless(
                        note.parent() == null || input.kind() == NoteKind.NOTE,
                        "/kind",
                        "fixed",
                        "A reply is no question of its own.")
                .refuse();
        String text = input.text().strip();
        if (!text.equals(note.text()) || input.kind() != note.kind()) {
            CountQueries.Place place = seen(counts.place(on(note).type(), on(note).id(), on(note).priority()), "note");
            rows.reword(id, text, input.kind(), mentions.in(text, place.partnership()), today.now());
        }
        return get(id);
    }

    @Writes
    @Transactional
    public NoteView transition(UUID id, NoteTransition transition) {
        NoteView note = held(id);
        rules(note).requireTransition(transition.to());
        rows.become(id, transition.to(), transition.reason(), today.now(), current.get());
        return get(id);
    }

    private NoteView held(UUID id) {
        rows.hold(id);
        return get(id);
    }

    private NoteRules rules(NoteView note) {
        return Refusal.orNotFound(queries.rules(note.id(), current.get()), "note");
    }

    private static LineInput on(NoteView note) {
        Titled priority = note.on().priority();
        return new LineInput(
                note.on().type(),
                note.on().id(),
                note.on().type() == LineType.INDICATOR && priority != null ? priority.id() : null,
                note.on().field());
    }

    private CountQueries.Place seen(CountQueries.@Nullable Place place, String what) {
        Caller caller = current.get();
        if (place == null || !caller.mayRead(place.partnership())) {
            throw Refusal.notFound(what);
        }
        return place;
    }
}
