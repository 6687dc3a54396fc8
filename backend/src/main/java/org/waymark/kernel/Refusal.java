package org.waymark.kernel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one way to refuse: a kind of problem, the words for this case, and the faults. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Fault> faults;
    private final transient Map<String, Object> more;

    private Refusal(ProblemType type, String detail, List<Fault> faults, Map<String, Object> more) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.more = Map.copyOf(more);
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(), Map.of());
    }

    /** A refusal that tells the client more, as extension members of the problem (RFC 9457, section 3.2). */
    public static Refusal of(ProblemType type, String detail, Map<String, Object> more) {
        return new Refusal(type, detail, List.of(), more);
    }

    /** A refusal for faults that lie not in the request but in what it brings. */
    public static Refusal of(ProblemType type, String detail, List<Fault> faults) {
        return new Refusal(type, detail, faults, Map.of());
    }

    /** The request is at fault in these places; all of them are named at once. */
    public static Refusal invalid(List<Fault> faults) {
        String detail =
                faults.size() == 1 ? faults.getFirst().detail() : faults.size() + " things are wrong with the request.";
        return new Refusal(ProblemType.INVALID, detail, faults, Map.of());
    }

    public static Refusal invalid(String pointer, String code, String detail) {
        return invalid(List.of(new Fault(pointer, code, detail)));
    }

    /** There is no such thing, or none that the caller may see: the two are never told apart. */
    public static Refusal notFound(String what) {
        return of(ProblemType.NOT_FOUND, "There is no " + what + " here that you may see.");
    }

    /** The thing, or the refusal that there is none that the caller may see. */
    public static <T> T orNotFound(@Nullable T thing, String what) {
        if (thing == null) {
            throw notFound(what);
        }
        return thing;
    }

    /** What had this id goes on under another; a read of it answers with that one, a write is refused. */
    public static Refusal merged(UUID survivor) {
        return of(
                ProblemType.MERGED,
                "It goes on under another id. Read it again, and change the one that is answered.",
                Map.of("survivor", survivor));
    }

    public static Refusal forbidden(String detail) {
        return of(ProblemType.FORBIDDEN, detail);
    }

    public static Refusal conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> more() {
        return more;
    }
}
