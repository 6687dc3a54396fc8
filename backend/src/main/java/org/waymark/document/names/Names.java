package org.waymark.document.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.LeadsDraft;
import org.waymark.document.draft.NameDraft;
import org.waymark.document.draft.NameKind;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.text.Unconfirmed;
import org.waymark.kernel.OpenState;

/**
 * Finds the names in a lead column. Names that stand alone in some cell of the document are remembered first, so that a
 * body's own name with an "and" in it is told from two bodies.
 */
public final class Names {

    private static final Pattern NOBODY =
            Pattern.compile("(?:n/?a|n\\.a\\.|none|not applicable|[-\u2013\u2014.]+)", Pattern.CASE_INSENSITIVE);

    /** A cell with more characters holds a text and no names. */
    private static final int LONGEST = 2000;

    private final Unconfirmed unconfirmed;
    private final Set<String> known = new HashSet<>();
    private final Set<String> knownAgencies = new HashSet<>();

    public Names(Unconfirmed unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    /** Remembers what stands alone in a cell. */
    public void learn(List<Line> lines, boolean agencies) {
        if (Lines.written(lines).length() > LONGEST) {
            return;
        }
        for (NamePiece piece : NamePieces.alone(lines)) {
            if (!unconfirmed.mentioned(piece.text())) {
                known.add(key(piece.text()));
                if (agencies && !piece.supporting()) {
                    knownAgencies.add(key(piece.text()));
                }
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public LeadsDraft agencies(List<Line> lines) {
        return read(lines, true);
    }

    public LeadsDraft officers(List<Line> lines) {
        return read(lines, false);
    }

    private LeadsDraft read(List<Line> lines, boolean agencies) {
        String written = Lines.written(lines);
        if (written.isBlank()) {
            return LeadsDraft.NONE;
        }
        if (NOBODY.matcher(written.strip()).matches()) {
            return new LeadsDraft(OpenState.SET, written, List.of());
        }
        if (written.length() > LONGEST) {
            return new LeadsDraft(OpenState.SET, written, List.of());
        }
        boolean open = unconfirmed.mentioned(written);
        List<NameDraft> names = new ArrayList<>();
        for (NamePiece piece : NamePieces.of(lines, known)) {
            if (CrossReferences.only(piece.text())) {
                continue;
            }
            String name = unconfirmed.proposal(piece.text());
            if (name.endsWith("?")) {
                open = true;
                name = name.replaceAll("[?\\s]++$", "");
            }
            if (name.codePoints().anyMatch(Character::isLetter)) {
                add(names, name, piece.supporting(), agencies);
            }
        }
        return new LeadsDraft(open ? OpenState.UNCONFIRMED : OpenState.SET, written, names);
    }

    private void add(List<NameDraft> names, String name, boolean supporting, boolean agencies) {
        NameDraft last = names.isEmpty() ? null : names.getLast();
        boolean title = !agencies
                && !supporting
                && last != null
                && last.jobTitle() == null
                && NameShape.person(last.text())
                && NameShape.post(name)
                && !known.contains(key(name));
        for (int i = 0; i < names.size(); i++) {
            NameDraft other = names.get(i);
            if (key(other.text()).equals(key(name))) {
                names.set(
                        i,
                        new NameDraft(
                                other.text(), other.supporting() && supporting, other.kindHint(), other.jobTitle()));
                return;
            }
        }
        if (title && last != null) {
            names.set(names.size() - 1, new NameDraft(last.text(), last.supporting(), last.kindHint(), name));
        } else {
            names.add(new NameDraft(name, supporting, kind(name, agencies), null));
        }
    }

    private @Nullable NameKind kind(String name, boolean agencies) {
        if (agencies) {
            return NameShape.group(name) ? NameKind.GROUP : NameKind.AGENCY;
        }
        if (knownAgencies.contains(key(name))) {
            return NameKind.AGENCY;
        }
        if (NameShape.post(name)) {
            return NameKind.OFFICER;
        }
        if (NameShape.group(name)) {
            return NameKind.GROUP;
        }
        if (NameShape.body(name)) {
            return NameKind.AGENCY;
        }
        return NameShape.person(name) ? NameKind.OFFICER : null;
    }
}
