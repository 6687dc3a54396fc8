package org.waymark.workbooks;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;
import org.waymark.leads.Lead;
import org.waymark.leads.LeadKind;
import org.waymark.leads.LeadRole;
import org.waymark.leads.Leads;

/** Leads as a cell says them: codes or names with {@code ;} between them, supporting ones in brackets. */
final class LeadWords {
    static final String BETWEEN = "; ";
    private static final String QUOTE = "\"";

    private LeadWords() {}

    /** What is inherited is said by the action above, and its own cell is blank. */
    static String of(Leads leads) {
        if (leads.inherited()) {
            return "";
        }
        if (!leads.items().isEmpty()) {
            return OpenWords.of(
                    leads.state(), leads.items().stream().map(LeadWords::of).collect(Collectors.joining(BETWEEN)));
        }
        String text = leads.text();
        boolean onlyWords = leads.state() == OpenState.SET && text != null;
        return onlyWords ? QUOTE + text + QUOTE : OpenWords.of(leads.state(), text);
    }

    static String of(Lead lead) {
        String name = name(lead);
        return lead.role() == LeadRole.SUPPORTING ? "(" + name + ")" : name;
    }

    static String name(Lead lead) {
        String code = lead.code();
        return lead.kind() == LeadKind.AGENCY && code != null ? code : lead.name();
    }

    static String of(List<Related> groups) {
        return groups.stream().map(Related::name).collect(Collectors.joining(BETWEEN));
    }

    /** The words of a cell that are not to be looked up; null when they are. */
    static @Nullable String quoted(String cell) {
        String plain = cell.strip();
        return plain.length() > 2 && plain.startsWith(QUOTE) && plain.endsWith(QUOTE)
                ? plain.substring(1, plain.length() - 1)
                : null;
    }
}
