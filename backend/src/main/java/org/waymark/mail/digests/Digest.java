package org.waymark.mail.digests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.mail.MailItem;
import org.waymark.mail.MailKind;
import org.waymark.mail.sending.Letter;

/**
 * What one mail says to one recipient, by kind and then by what it stands under.
 *
 * @param web the web client's public address
 * @param more how many things did not find room
 */
public record Digest(String subject, List<Section> sections, int more, String web) {
    /** Longer, and nobody reads to the end. */
    static final int MOST_LINES = 60;

    /**
     * All of one kind.
     *
     * @param title what the kind is called
     */
    public record Section(String title, List<Group> groups) {}

    public record Group(String heading, List<Line> lines) {}

    public record Line(String text, String link) {}

    static Digest of(List<MailItem> items, String web) {
        Map<MailKind, Map<String, List<Line>>> kinds = new LinkedHashMap<>();
        items.stream()
                .limit(MOST_LINES)
                .forEach(item -> kinds.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(item.heading(), heading -> new ArrayList<>())
                        .add(new Line(item.line(), web + item.path())));
        List<Section> sections = new ArrayList<>();
        kinds.forEach((kind, groups) -> sections.add(new Section(
                kind.title(),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList())));
        String subject =
                sections.size() == 1 ? sections.getFirst().title() : "Waymark: " + items.size() + " things to look at";
        return new Digest(subject, sections, Math.max(0, items.size() - MOST_LINES), web);
    }

    /** Where what is mailed, and when, is chosen. */
    public String preferencesLink() {
        return web + "/preferences";
    }

    /** Where what this mail tells of is turned off, by hand and without signing in. */
    public String unsubscribeLink() {
        return web + "/unsubscribe/" + Letter.TOKEN_HERE;
    }

    public String newsLink() {
        return web + "/watching";
    }
}
