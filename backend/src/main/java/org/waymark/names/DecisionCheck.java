package org.waymark.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.agencies.AgencyKind;
import org.waymark.groups.GroupKind;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kebab;
import org.waymark.officers.OfficerKind;

/** Finds everything that is wrong with decisions about unknown names, before any of them is carried out. */
final class DecisionCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;

    private final Directory directory;
    private final List<UnknownName> unknown;
    private final List<String> agencyCodes;
    private final List<String> groupCodes;
    private final List<Fault> faults = new ArrayList<>();

    DecisionCheck(Directory directory, List<UnknownName> unknown, List<String> agencyCodes, List<String> groupCodes) {
        this.directory = directory;
        this.unknown = unknown;
        this.agencyCodes = new ArrayList<>(agencyCodes);
        this.groupCodes = new ArrayList<>(groupCodes);
    }

    List<Fault> faults(List<Decision> decisions) {
        Set<String> decided = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            String pointer = "/decisions/" + i;
            UnknownName name = named(unknown, decision.text());
            if (name == null) {
                fault(pointer + "/text", "unknown", "The document has no undecided name '" + decision.text() + "'.");
            } else if (!decided.add(NameKeys.key(decision.text()))) {
                fault(pointer + "/text", "repeated", "This name is decided on twice.");
            }
            check(pointer, decision, name);
        }
        return List.copyOf(faults);
    }

    static @Nullable UnknownName named(List<UnknownName> unknown, String text) {
        return unknown.stream()
                .filter(name -> NameKeys.key(name.text()).equals(NameKeys.key(text)))
                .findFirst()
                .orElse(null);
    }

    private void check(String pointer, Decision decision, @Nullable UnknownName name) {
        boolean leave = Boolean.TRUE.equals(decision.leave());
        long ways = Stream.of(decision.use() != null, decision.create() != null, leave)
                .filter(given -> given)
                .count();
        if (ways != 1) {
            fault(pointer, "one-of", "Say one of 'use', 'create' and 'leave': true.");
        }
        if (decision.use() != null && directory.byId(decision.use()) == null) {
            fault(pointer + "/use", "unknown", "There is no such member of this partnership.");
        }
        if (decision.create() != null) {
            check(pointer + "/create", decision.text(), decision.create(), name);
        }
    }

    private void check(String pointer, String text, NewMember create, @Nullable UnknownName name) {
        String called = create.name() == null ? text : create.name();
        if (called.isBlank() || called.length() > LONGEST_NAME) {
            fault(pointer + "/name", "size", "A name has 1 to " + LONGEST_NAME + " characters.");
        }
        MemberKind kind = kindOf(create, name);
        switch (kind) {
            case AGENCY -> {
                kind(pointer, create, AgencyKind.class);
                code(pointer, create, agencyCodes, "agency");
            }
            case GROUP -> {
                kind(pointer, create, GroupKind.class);
                code(pointer, create, groupCodes, "group");
            }
            case OFFICER -> officer(pointer, create);
        }
    }

    private void officer(String pointer, NewMember create) {
        if (create.kind() != null) {
            kind(pointer, create, OfficerKind.class);
        }
        if (create.code() != null) {
            fault(pointer + "/code", "not-here", "An officer has no code.");
        }
        Member agency = create.agency() == null ? null : directory.byId(create.agency());
        if (create.agency() != null && (agency == null || agency.kind() != MemberKind.AGENCY)) {
            fault(pointer + "/agency", "unknown", "There is no such agency of this partnership.");
        }
        String email = create.email();
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            fault(pointer + "/email", "wrong-type", "It must be an e-mail address.");
        }
    }

    private <E extends Enum<E>> void kind(String pointer, NewMember create, Class<E> type) {
        if (Kebab.constant(type, create.kind()) == null) {
            boolean none = create.kind() == null;
            fault(
                    pointer + "/kind",
                    none ? "required" : "not-one-of",
                    none ? "Choose a kind." : "The kind must be one of " + Names.kinds(type) + ".");
        }
    }

    private void code(String pointer, NewMember create, List<String> taken, String what) {
        String code = create.code() == null ? "" : create.code().strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            fault(pointer + "/code", "required", "A code has 1 to " + LONGEST_CODE + " characters.");
        } else if (taken.contains(code.toLowerCase(Locale.ROOT))) {
            fault(pointer + "/code", "taken", "Another " + what + " of the partnership has that code.");
        } else {
            taken.add(code.toLowerCase(Locale.ROOT));
        }
    }

    /** What is to be made: its kind says so; failing that, what the name seemed to be. */
    static MemberKind kindOf(NewMember create, @Nullable UnknownName name) {
        String kind = create.kind();
        if (Kebab.constant(OfficerKind.class, kind) != null) {
            return MemberKind.OFFICER;
        }
        MemberKind seems = name == null ? MemberKind.OFFICER : name.kind();
        if (Kebab.constant(GroupKind.class, kind) != null) {
            return MemberKind.GROUP;
        }
        return Kebab.constant(AgencyKind.class, kind) != null ? MemberKind.AGENCY : seems;
    }

    private void fault(String pointer, String code, String detail) {
        faults.add(new Fault(pointer, code, detail));
    }
}
