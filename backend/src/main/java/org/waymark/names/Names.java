package org.waymark.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kebab;

/** Looks up who is meant by the names of a document, and carries out what a person decided about the unknown ones. */
@ApplicationScoped
public class Names {
    private final NameQueries queries;
    private final Newcomers newcomers;

    Names(NameQueries queries, Newcomers newcomers) {
        this.queries = queries;
        this.newcomers = newcomers;
    }

    /** The names of one document, for a partnership that the caller may change. */
    @Transactional
    public NameBook open(UUID partnership) {
        return new NameBook(queries, queries.home(partnership));
    }

    /** Everything that is wrong with these decisions about those names. */
    @Transactional
    public List<Fault> faults(UUID partnership, List<UnknownName> unknown, List<Decision> decisions) {
        UUID home = queries.home(partnership);
        return new DecisionCheck(
                        queries.directory(home),
                        unknown,
                        queries.codes(home, MemberKind.AGENCY),
                        queries.codes(home, MemberKind.GROUP))
                .faults(decisions);
    }

    /** Makes and names those who were decided on. What was decided once and holds already is not done again. */
    @Transactional
    public List<Member> decide(NameBook book, UUID partnership, List<UnknownName> unknown, List<Decision> decisions) {
        List<Member> made = new java.util.ArrayList<>();
        for (Decision decision : decisions) {
            Member meant = decision.use() == null ? null : book.byId(decision.use());
            if (meant != null) {
                book.say(decision.text(), meant);
            }
            NewMember create = decision.create();
            if (create != null) {
                MemberKind kind = DecisionCheck.kindOf(create, DecisionCheck.named(unknown, decision.text()));
                if (book.whoIfAnyone(decision.text(), kind) == null) {
                    Member member = newcomers.make(book.home(), partnership, decision.text(), kind, create);
                    book.welcome(decision.text(), member);
                    made.add(member);
                }
            }
        }
        return made;
    }

    static String kinds(Class<? extends Enum<?>> type) {
        return java.util.Arrays.stream(type.getEnumConstants())
                .map(Kebab::name)
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
