package org.waymark.document.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.draft.LeadsDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.text.Unconfirmed;
import org.waymark.kernel.OpenState;

/** Reads who leads a priority: people with their job titles, in which commas and brackets join nothing. */
public final class PriorityLeads {

    private static final Pattern TITLED = Pattern.compile("^([^,(]+?)\\s*(?:[,\u2013-]\\s+|,)(.+)$");
    private static final Pattern BRACKETED = Pattern.compile("^([^,(]+?)\\s*\\((.+)\\)$");
    private static final Pattern NEXT_PERSON = Pattern.compile("\\s*[/;]\\s*|\\s+(?:and|&)\\s+");

    private final Unconfirmed unconfirmed;

    public PriorityLeads(Unconfirmed unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    public LeadsDraft read(List<Line> lines) {
        String written = Lines.written(lines);
        if (written.isBlank()) {
            return LeadsDraft.NONE;
        }
        boolean open = unconfirmed.mentioned(written) || written.strip().endsWith("?");
        List<NameDraft> names = new ArrayList<>();
        for (Line line : lines) {
            for (String person : people(unconfirmed.proposal(line.text()))) {
                add(names, person.replaceAll("[?\\s]++$", ""));
            }
        }
        return new LeadsDraft(open ? OpenState.UNCONFIRMED : OpenState.SET, written, names);
    }

    /** A line is cut only where another person's name begins. */
    private static List<String> people(String line) {
        List<String> people = new ArrayList<>();
        Matcher between = NEXT_PERSON.matcher(line);
        int start = 0;
        while (between.find()) {
            String before = line.substring(start, between.start());
            String name = name(line.substring(between.end()).split("\\s*[/;,(]|\\s+(?:and|&)\\s+", 2)[0]);
            boolean hard = between.group().strip().matches("[/;]");
            boolean titled = line.substring(between.end()).matches("[^,(/;]+[,(].*") || !before.matches(".*[,(].*");
            if ((hard || titled) && NameShape.person(name) && NameShape.person(name(before))) {
                people.add(before);
                start = between.end();
            }
        }
        people.add(line.substring(start));
        return people;
    }

    private static String name(String text) {
        return text.split("\\s*[,(]", 2)[0].strip();
    }

    private static void add(List<NameDraft> names, String person) {
        if (person.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        NameDraft last = names.isEmpty() ? null : names.getLast();
        boolean twice = names.stream().anyMatch(other -> other.text().equalsIgnoreCase(person.strip()));
        if (twice) {
            return;
        }
        if (last != null
                && last.jobTitle() == null
                && NameShape.person(last.text())
                && NameShape.post(person)
                && !NameShape.person(name(person))) {
            names.set(names.size() - 1, new NameDraft(last.text(), false, NameKind.OFFICER, person));
            return;
        }
        Matcher bracketed = BRACKETED.matcher(person);
        Matcher titled = TITLED.matcher(person);
        if (bracketed.matches() && NameShape.person(bracketed.group(1))) {
            names.add(new NameDraft(bracketed.group(1), false, NameKind.OFFICER, bracketed.group(2)));
        } else if (titled.matches() && NameShape.person(titled.group(1))) {
            names.add(new NameDraft(titled.group(1), false, NameKind.OFFICER, titled.group(2)));
        } else {
            names.add(new NameDraft(person, false, NameKind.OFFICER, null));
        }
    }
}
