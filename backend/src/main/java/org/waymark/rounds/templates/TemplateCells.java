package org.waymark.rounds.templates;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.kernel.Kebab;
import org.waymark.progress.Evidence;
import org.waymark.sheets.SheetCell;
import org.waymark.sheets.SheetRow;

/** The cells of a row of the table, into what they say. A column that the file does not have says nothing. */
record TemplateCells(SheetRow row) {
    /** Stands in the place of what no cell of a workbook can hold. */
    static final String KEPT = "(kept as it stands: too long for a cell)";

    private static final List<Pattern> PIECES = List.of(
            Pattern.compile("(?s)(.*\\S)\\s\\|\\s(https?://\\S+)"),
            Pattern.compile("(?s)(?:(.*\\S)\\s*\\|\\s*)?(https?://\\S+)"));
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.0+)?\\s*%?");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final List<String> YES = List.of("yes", "y", "true", "x", "1");
    private static final List<String> NO = List.of("", "no", "n", "false", "0");

    FilledRow filled() {
        List<CellProblem> problems = new java.util.ArrayList<>();
        UUID action = id(TemplateLayout.ACTION_ID, problems);
        UUID agency = id(TemplateLayout.AGENCY_ID, problems);
        String round = text(TemplateLayout.ROUND_ID);
        Long version = version(problems);
        return new FilledRow(
                row.number(),
                ID.matcher(round).matches() ? UUID.fromString(round) : null,
                action,
                agency,
                version,
                yes(problems),
                List.copyOf(problems),
                this::over);
    }

    private Words over(Words shown, List<CellProblem> problems) {
        return new Words(
                choice(TemplateLayout.STATUS, ActionStatus.class, shown.status(), problems),
                choice(TemplateLayout.RATING, Rating.class, shown.rating(), problems),
                said(TemplateLayout.RATING_REASON, shown.ratingReason(), problems),
                said(TemplateLayout.DONE, shown.done(), problems),
                said(TemplateLayout.NEXT, shown.next(), problems),
                said(TemplateLayout.OBSTACLES, shown.obstacles(), problems),
                percent(shown.percent(), problems),
                evidence(shown.evidence(), problems));
    }

    private String text(String column) {
        SheetCell cell = row.cells().get(column);
        return cell == null ? "" : cell.text().strip();
    }

    /** Whether the cell is there, holds words, and may be read. */
    private boolean readable(String column, List<CellProblem> problems) {
        SheetCell cell = row.cells().get(column);
        if (cell == null || cell.text().equals(KEPT)) {
            return false;
        }
        if (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR) {
            problems.add(new CellProblem(
                    column, "formula", "A formula stands here. Put what it comes to in its place, as a value."));
            return false;
        }
        return true;
    }

    private @Nullable String said(String column, @Nullable String shown, List<CellProblem> problems) {
        return readable(column, problems) ? text(column) : shown;
    }

    /** Read as people write it, too: {@code On track}. */
    private <E extends Enum<E>> @Nullable E choice(
            String column, Class<E> type, @Nullable E shown, List<CellProblem> problems) {
        if (!readable(column, problems)) {
            return shown;
        }
        String said = text(column).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        E constant = Kebab.constant(type, said);
        if (constant == null && !said.isEmpty()) {
            problems.add(new CellProblem(
                    column,
                    "not-one-of",
                    "It must be one of: "
                            + Stream.of(type.getEnumConstants())
                                    .map(Kebab::name)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        return constant;
    }

    private @Nullable Integer percent(@Nullable Integer shown, List<CellProblem> problems) {
        if (!readable(TemplateLayout.PERCENT, problems)) {
            return shown;
        }
        String said = text(TemplateLayout.PERCENT);
        Matcher number = PERCENT.matcher(said);
        if (number.matches() && Integer.parseInt(number.group(1)) <= 100) {
            return Integer.valueOf(number.group(1));
        }
        if (!said.isEmpty()) {
            problems.add(new CellProblem(
                    TemplateLayout.PERCENT, "wrong-type", "It must be a whole number from 0 to 100, such as 40."));
        }
        return null;
    }

    private List<Evidence> evidence(List<Evidence> shown, List<CellProblem> problems) {
        if (!readable(TemplateLayout.EVIDENCE, problems)) {
            return shown;
        }
        List<Evidence> read = new java.util.ArrayList<>();
        text(TemplateLayout.EVIDENCE).lines().filter(line -> !line.isBlank()).forEach(line -> {
            Evidence piece = piece(line.strip());
            if (piece != null) {
                read.add(piece);
            } else {
                problems.add(new CellProblem(
                        TemplateLayout.EVIDENCE,
                        "wrong-form",
                        "Each line is a title, a bar and an address that begins with https:// or http://."));
            }
        });
        return read;
    }

    private static @Nullable Evidence piece(String line) {
        for (Pattern pattern : PIECES) {
            Matcher piece = pattern.matcher(line);
            if (piece.matches()) {
                return new Evidence(piece.group(1) == null ? piece.group(2) : piece.group(1), piece.group(2));
            }
        }
        return null;
    }

    static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.title() + " | " + one.url()).collect(Collectors.joining("\n"));
    }

    private @Nullable UUID id(String column, List<CellProblem> problems) {
        String said = text(column);
        if (ID.matcher(said).matches()) {
            return UUID.fromString(said);
        }
        problems.add(new CellProblem(
                column,
                "required",
                "The row does not say which report it is. Fill in the rows of the template, and add none."));
        return null;
    }

    private @Nullable Long version(List<CellProblem> problems) {
        String said = text(TemplateLayout.REPORT_VERSION);
        if (said.isEmpty() || said.matches("\\d{1,18}")) {
            return said.isEmpty() ? null : Long.valueOf(said);
        }
        problems.add(
                new CellProblem(TemplateLayout.REPORT_VERSION, "wrong-type", "It must stay as the template has it."));
        return null;
    }

    private boolean yes(List<CellProblem> problems) {
        String said = text(TemplateLayout.AS_IT_STANDS).toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            problems.add(new CellProblem(TemplateLayout.AS_IT_STANDS, "not-one-of", "It must be yes, or blank."));
        }
        return YES.contains(said);
    }
}
