package org.waymark.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Callers;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Writes;
import org.waymark.answers.Spooled;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.officers.OfficerKind;
import org.waymark.officers.OfficerService;
import org.waymark.officers.OfficerView;
import org.waymark.requests.IfMatch;

/**
 * What UK GDPR gives a person: a copy of all that is held of them (articles 15 and 20), and their name taken out of it
 * (article 17). The partnership's officers answer for both; what was done, by whom in the sense of which account, stays.
 */
@ApplicationScoped
public class PersonService {
    private final OfficerService officers;
    private final PersonDocument document;
    private final PersonQueries queries;
    private final Reason reasons;
    private final Callers callers;
    private final CurrentCaller current;
    private final Today today;

    PersonService(
            OfficerService officers,
            PersonDocument document,
            PersonQueries queries,
            Reason reasons,
            Callers callers,
            CurrentCaller current,
            Today today) {
        this.officers = officers;
        this.document = document;
        this.queries = queries;
        this.reasons = reasons;
        this.callers = callers;
        this.current = current;
        this.today = today;
    }

    /** All that is held of a person, as {@link PersonalData} says. */
    @Transactional
    public Spooled of(UUID asked) {
        OfficerView person = officers.get(asked);
        if (!current.get().mayEdit(person.partnership().id())) {
            throw Refusal.forbidden("Only the partnership's officers give out what is held of a person.");
        }
        return Spooled.of(out -> document.write(person, out));
    }

    @Writes
    @Transactional
    public Erased erase(UUID id, @Nullable IfMatch ifMatch, ErasureInput input) {
        reasons.say(input.reason().strip());
        OfficerView person = officers.hold(id, ifMatch);
        person(person);
        LocalDate left = person.leftOn();
        if (left == null || left.isAfter(today.date())) {
            throw Refusal.of(
                    ProblemType.NOT_POSSIBLE,
                    "Say first that they have left, and hand on what they hold: whoever works here is named.");
        }
        List<String> roles = queries.highRoles(id);
        if (roles.contains("administrator")
                || (!roles.isEmpty() && !current.get().administrator())) {
            throw Refusal.conflict("They still hold a role that an administrator has to take away first.");
        }
        PersonQueries.Removed removed = queries.erase(id);
        callers.forget();
        return new Erased(officers.get(id), removed.lines(), removed.editions(), removed.record(), removed.own());
    }

    private static void person(OfficerView officer) {
        if (officer.kind() != OfficerKind.PERSON) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "A post is no person: it stays, whoever holds it.");
        }
    }
}
