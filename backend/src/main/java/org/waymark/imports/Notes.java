package org.waymark.imports;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.finding.Finding;
import org.waymark.document.finding.Severity;
import org.waymark.kernel.Kebab;
import org.waymark.names.Member;
import org.waymark.names.MemberKind;

/** What comparing and loading has to tell beside what reading has found. */
final class Notes {
    private final List<Finding> findings = new ArrayList<>();
    private int recorded;

    void otherColumn(String where, String text, Member member, MemberKind column, boolean counts) {
        String cell = column == MemberKind.AGENCY ? "lead agency" : "lead officer";
        String other = column == MemberKind.AGENCY ? "lead officers" : "lead agencies";
        findings.add(new Finding(
                Severity.INFO,
                "other-column",
                where,
                text,
                "'" + text + "' is known here as the " + Kebab.name(member.kind()) + " '" + member.name()
                        + "'. The words are kept as the " + cell + " says them"
                        + (counts ? ", and it is counted among the " + other + "." : ".")));
    }

    void noTarget(String where, String text) {
        findings.add(new Finding(
                Severity.WARNING,
                "cross-reference-unresolved",
                where,
                text,
                "The plan has no line of that number; the words are kept."));
    }

    void made(Member member) {
        findings.add(new Finding(
                Severity.INFO,
                "member-made",
                "Names",
                member.name(),
                "The " + Kebab.name(member.kind()) + " '" + member.name() + "' is made, as was decided."));
    }

    void recorded(long places) {
        recorded += Math.toIntExact(places);
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        if (recorded > 0) {
            all.add(new Finding(
                    Severity.INFO,
                    "assignments-recorded",
                    "Lead agencies",
                    null,
                    "Agencies are named for actions " + (recorded == 1 ? "once" : recorded + " times")
                            + ". This is recorded as agreed elsewhere: the agencies were not asked here."));
        }
        return all;
    }
}
