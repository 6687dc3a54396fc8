package org.waymark.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.Lead;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadKind;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.names.Member;
import org.waymark.names.MemberKind;

/** The names in a cell, looked up. Whoever stands in the action already is known by what the cell called them. */
record LeadReading(Standing standing, RowFaults faults) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\r\\n]\\s*");
    private static final String OPEN_BRACKET = "(";
    private static final String CLOSED_BRACKET = ")";

    private record Named(UUID id, boolean group, LeadRole role) {}

    private record Cell(OpenState state, @Nullable String text, List<Named> named) {}

    AgencyLeadsInput agencies(String cell, List<Lead> before) {
        Cell read = read(cell, before, MemberKind.AGENCY, ActionColumn.LEAD_AGENCIES);
        return new AgencyLeadsInput(
                read.state(),
                read.text(),
                read.named().stream()
                        .map(each -> new AgencyLeadInput(each.id(), each.role(), null, false, null))
                        .toList());
    }

    LeadsInput officers(String cell, List<Lead> before) {
        Cell read = read(cell, before, MemberKind.OFFICER, ActionColumn.LEAD_OFFICERS);
        return new LeadsInput(
                read.state(),
                read.text(),
                read.named().stream()
                        .map(each -> new LeadInput(
                                each.group() ? null : each.id(), each.group() ? each.id() : null, each.role()))
                        .toList());
    }

    private Cell read(String cell, List<Lead> before, MemberKind kind, ActionColumn column) {
        Open open = OpenWords.read(cell);
        String words = open.text();
        if (words == null) {
            return new Cell(open.state(), null, List.of());
        }
        String quoted = LeadWords.quoted(words);
        if (quoted != null) {
            return new Cell(open.state(), quoted, List.of());
        }
        List<Named> named = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : BETWEEN.split(words.strip(), -1)) {
            if (!part.isBlank()) {
                Named found = named(part.strip(), before, kind);
                if (found == null) {
                    unknown.add(part.strip());
                } else {
                    named.add(found);
                }
            }
        }
        if (open.state() == OpenState.UNCONFIRMED && named.isEmpty()) {
            return new Cell(open.state(), words, List.of());
        }
        unknown.forEach(name -> unknown(name, kind, column));
        return new Cell(open.state(), null, named);
    }

    private void unknown(String name, MemberKind kind, ActionColumn column) {
        String who = kind == MemberKind.AGENCY ? "agency" : "officer, post or group";
        faults.add(
                column,
                "unknown",
                "There is no " + who + " '" + name + "' here, or more than one. Use the code or the full name, or write"
                        + " TBC: before it to keep the words until it is confirmed.");
    }

    private @Nullable Named named(String part, List<Lead> before, MemberKind kind) {
        boolean bracket = part.startsWith(OPEN_BRACKET) && part.endsWith(CLOSED_BRACKET);
        String name = bracket ? part.substring(1, part.length() - 1).strip() : part;
        LeadRole role = bracket ? LeadRole.SUPPORTING : LeadRole.LEAD;
        for (Lead lead : before) {
            if (LeadWords.name(lead).strip().equalsIgnoreCase(name)) {
                return new Named(lead.id(), lead.kind() == LeadKind.GROUP, role);
            }
        }
        Member member = standing.member(name, kind);
        boolean fits = member != null && (member.kind() == MemberKind.AGENCY) == (kind == MemberKind.AGENCY);
        return member == null || !fits ? null : new Named(member.id(), member.kind() == MemberKind.GROUP, role);
    }

    List<UUID> groups(String cell, List<Related> before) {
        List<UUID> groups = new ArrayList<>();
        for (String part : BETWEEN.split(cell.strip(), -1)) {
            if (!part.isBlank()) {
                UUID known = before.stream()
                        .filter(group -> group.name().strip().equalsIgnoreCase(part))
                        .map(Related::id)
                        .findFirst()
                        .orElse(null);
                Member member = known == null ? standing.member(part, MemberKind.GROUP) : null;
                if (known != null) {
                    groups.add(known);
                } else if (member != null && member.kind() == MemberKind.GROUP) {
                    groups.add(member.id());
                } else {
                    faults.add(
                            ActionColumn.MONITORING_GROUPS,
                            "unknown",
                            "There is no group '" + part + "' here, or more than one. Use its code or its full name.");
                }
            }
        }
        return groups;
    }
}
