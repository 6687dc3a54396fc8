package org.waymark.workbooks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.Milestone;
import org.waymark.actions.MilestoneInput;
import org.waymark.kernel.Years;
import org.waymark.names.Member;
import org.waymark.names.MemberKind;
import org.waymark.timescales.Timescale;

/** The lines of a cell as milestones. What a line does not change of a milestone stays exactly as it is. */
record MilestoneReading(Standing standing, RowFaults faults) {

    List<MilestoneInput> read(String cell, List<Milestone> before) {
        Map<String, Milestone> coded = MilestoneLine.coded(before);
        List<MilestoneInput> milestones = new ArrayList<>();
        for (String line : cell.split("\\R", -1)) {
            if (!line.isBlank()) {
                MilestoneLine said = MilestoneLine.read(line);
                Milestone stands = said.code() == null ? null : coded.get(said.code());
                if (said.code() != null && stands == null) {
                    wrong(
                            "unknown",
                            "The action has no milestone #" + said.code() + ". Without it the line is a new one.");
                } else {
                    milestones.add(one(said, stands));
                }
            }
        }
        return milestones;
    }

    private MilestoneInput one(MilestoneLine said, @Nullable Milestone stands) {
        if (stands == null) {
            return new MilestoneInput(
                    null,
                    RowFaults.blank(said.text()),
                    OpenWords.timescale(said.when()),
                    officer(said.officer()),
                    day(said.done()));
        }
        MilestoneLine now = MilestoneLine.of("", stands);
        return new MilestoneInput(
                stands.id(),
                said.text().equals(now.text()) ? stands.text() : RowFaults.blank(said.text()),
                said.when().equals(now.when()) ? stands.timescale() : when(said),
                said.officer().equals(now.officer()) ? id(stands) : officer(said.officer()),
                said.done().equals(now.done()) ? stands.doneOn() : day(said.done()));
    }

    private static Timescale when(MilestoneLine said) {
        return OpenWords.timescale(said.when());
    }

    private static @Nullable UUID id(Milestone stands) {
        var officer = stands.officer();
        return officer == null ? null : officer.id();
    }

    private @Nullable UUID officer(String name) {
        if (name.isBlank()) {
            return null;
        }
        Member member = standing.member(name, MemberKind.OFFICER);
        if (member == null || member.kind() != MemberKind.OFFICER) {
            wrong("unknown", "There is no officer or post '" + name + "' here, or more than one. Use the full name.");
            return null;
        }
        return member.id();
    }

    private @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : Years.date(text.strip());
        } catch (DateTimeParseException noDay) {
            wrong("wrong-type", "'" + text + "' is not a day such as 2009-09-30.");
            return null;
        }
    }

    private void wrong(String code, String detail) {
        faults.add(ActionColumn.MILESTONES, code, detail);
    }
}
