package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.LeadsDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.names.Member;
import org.waymark.names.MemberKind;
import org.waymark.names.NameBook;

/** Makes of the names in a cell the members they mean. A cell in which one is not known is unconfirmed, and keeps its words. */
final class LeadFields {
    private static final Pattern PARTS = Pattern.compile("[\\n;,]|\\band\\b");

    private final NameBook book;
    private final Notes notes;

    LeadFields(NameBook book, Notes notes) {
        this.book = book;
        this.notes = notes;
    }

    /** A member who stands in the other kind's column. */
    private record Stranger(Member member, boolean supporting, String words) {}

    ObjectNode agencies(LeadsDraft draft, String where) {
        return leads(draft, MemberKind.AGENCY, where, null);
    }

    ObjectNode officers(LeadsDraft draft, String where) {
        return leads(draft, MemberKind.OFFICER, where, null);
    }

    /** The leads of an action. Its second column takes agencies too, so each name counts as what it is known to be. */
    void ofAction(ActionDraft draft, ObjectNode fields) {
        List<Stranger> officers = new ArrayList<>();
        List<Stranger> agencies = new ArrayList<>();
        ObjectNode first = leads(draft.leadAgencies(), MemberKind.AGENCY, draft.place() + ", lead agency", officers);
        ObjectNode second = leads(draft.leadOfficers(), MemberKind.OFFICER, draft.place() + ", lead officer", agencies);
        agencies.forEach(stranger -> join(first, stranger));
        officers.forEach(stranger -> join(second, stranger));
        fields.set("leadAgencies", first);
        fields.set("leadOfficers", second);
    }

    private static void join(ObjectNode leads, Stranger stranger) {
        ArrayNode items = (ArrayNode) leads.path("items");
        ObjectNode item = item(stranger.member(), stranger.supporting());
        String id = stranger.member().id().toString();
        for (JsonNode other : items) {
            if (other.properties().stream()
                    .anyMatch(property -> id.equals(property.getValue().asText()))) {
                return;
            }
        }
        if (leads.path("state").asText().equals("absent")) {
            leads.put("state", "set").put("text", stranger.words());
        }
        items.add(item);
    }

    private ObjectNode leads(LeadsDraft draft, MemberKind column, String where, @Nullable List<Stranger> strangers) {
        ObjectNode leads = Json.object();
        if (draft.state() == OpenState.ABSENT) {
            return leads.put("state", "absent").putNull("text").set("items", leads.arrayNode());
        }
        boolean open = draft.state() == OpenState.UNCONFIRMED;
        ArrayNode items = leads.arrayNode();
        Set<UUID> seen = new HashSet<>();
        for (NameDraft name : draft.names()) {
            Member member = book.who(name.text(), likeliest(name, column), where);
            if (member == null) {
                open = true;
            } else if ((member.kind() == MemberKind.AGENCY) != (column == MemberKind.AGENCY)) {
                notes.otherColumn(where, name.text(), member, column, strangers != null);
                if (strangers != null) {
                    strangers.add(new Stranger(member, name.supporting(), name.text()));
                }
            } else if (seen.add(member.id())) {
                items.add(item(member, name.supporting()));
            }
        }
        return leads.put("state", open ? "unconfirmed" : "set")
                .put("text", draft.text())
                .set("items", items);
    }

    private static MemberKind likeliest(NameDraft name, MemberKind column) {
        NameKind hint = name.kindHint();
        return hint == null ? column : Kebab.known(MemberKind.class, Kebab.name(hint));
    }

    private static ObjectNode item(Member member, boolean supporting) {
        ObjectNode item = Json.object();
        String id = member.id().toString();
        switch (member.kind()) {
            case AGENCY -> item.put("agency", id);
            case OFFICER -> item.put("officer", id).putNull("group");
            case GROUP -> item.putNull("officer").put("group", id);
        }
        return item.put("role", supporting ? "supporting" : "lead");
    }

    /** The words of the column, and those of its lines that name a group we know. A slash joins nothing here. */
    ObjectNode monitoring(Open said) {
        ObjectNode monitoring = open(said, true);
        String text = said.text();
        Set<String> groups = new LinkedHashSet<>();
        if (text != null) {
            note(groups, text);
            for (String part : PARTS.split(text, -1)) {
                note(groups, part);
            }
        }
        ArrayNode ids = monitoring.arrayNode();
        groups.forEach(ids::add);
        return monitoring.set("groups", ids);
    }

    private void note(Set<String> groups, String part) {
        Member member = book.whoIfAnyone(part.strip(), MemberKind.GROUP);
        if (member != null && member.kind() == MemberKind.GROUP) {
            groups.add(member.id().toString());
        }
    }

    /** A text that may be open; one that a thing cannot be without is open where nothing was said. */
    static ObjectNode open(Open value, boolean mayBeAbsent) {
        ObjectNode open = Json.object();
        boolean blank = value.text() == null || value.text().isBlank();
        OpenState state = value.state() == OpenState.SET && blank ? OpenState.ABSENT : value.state();
        if (state == OpenState.ABSENT && !mayBeAbsent) {
            state = OpenState.UNCONFIRMED;
        }
        return open.put("state", Kebab.name(state)).put("text", blank ? null : value.text());
    }

    static ObjectNode open(@Nullable String text) {
        return open(text == null ? Open.NONE : Open.set(text), true);
    }

    /** Of the leads that stand, what a document can say: who and in which part. */
    static JsonNode agenciesOnly(JsonNode leads) {
        ObjectNode plain = leads.deepCopy();
        ArrayNode items = plain.arrayNode();
        leads.path("items")
                .forEach(lead -> items.add(Json.object()
                        .put("agency", lead.path("agency").asText())
                        .put("role", lead.path("role").asText())));
        return plain.set("items", items);
    }
}
