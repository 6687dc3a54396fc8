package org.waymark.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet as they stream by. */
final class XlsxRows implements XlsxXml.Part {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final java.math.MathContext DIGITS = new java.math.MathContext(15);
    /** More than any number of a spreadsheet has; one of a million digits is made up to fill memory. */
    private static final int MOST_PLACES = 330;

    private final SheetReader table;
    private final XlsxTexts known;
    private final List<SheetCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable SheetHead head;
    private int row;
    private int column;
    private String type = "";
    private String style = "";
    private boolean formula;
    private boolean valued;
    private boolean inside;
    private boolean phonetic;

    XlsxRows(SheetReader table, XlsxTexts known) {
        this.table = table;
        this.known = known;
    }

    SheetHead head() {
        return head == null ? SheetHead.of(List.of(), table.layout()) : head;
    }

    @Override
    public void begin(XMLStreamReader xml, String element) {
        switch (element) {
            case "row" -> {
                String number = XlsxTexts.attribute(xml, "r");
                row = number.matches("\\d{1,8}") ? Integer.parseInt(number) : row + 1;
                cells.clear();
                column = -1;
            }
            case "c" -> {
                String at = XlsxTexts.attribute(xml, "r");
                column = at.matches("[A-Z]{1,3}\\d{1,8}") ? new CellReference(at).getCol() : column + 1;
                type = XlsxTexts.attribute(xml, "t");
                style = XlsxTexts.attribute(xml, "s");
                formula = false;
                valued = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            // A program that changes a cell may leave what it said before in the other of the two.
            case "v" -> {
                inside = true;
                valued = true;
            }
            case "t" -> inside = !phonetic && !valued;
            case "mergeCell" ->
                throw Refused.of(
                        "merged-cells",
                        "The cells " + XlsxTexts.attribute(xml, "ref")
                                + " are merged. Undo that (Home, Merge, Unmerge Cells) and fill each cell.");
            default -> {}
        }
    }

    @Override
    public void text(String more) {
        if (inside) {
            text.append(more);
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "v", "t" -> inside = false;
            case "rPh" -> phonetic = false;
            case "c" -> cell();
            case "row" -> row();
            default -> {}
        }
    }

    private void cell() {
        SheetCell made = made();
        if (made.blank() && made.kind() != SheetCell.Kind.FORMULA) {
            return;
        }
        if (column >= SheetLimits.MOST_COLUMNS) {
            throw Refused.tooManyColumns();
        }
        while (cells.size() <= column) {
            cells.add(SheetCell.of(""));
        }
        cells.set(column, made);
    }

    private SheetCell made() {
        String said = text.toString();
        SheetCell value = switch (type) {
            case "s" -> SheetCell.of(known.text(said));
            case "inlineStr", "str" -> SheetCell.of(XlsxText.meant(said));
            case "b" -> new SheetCell(String.valueOf(said.equals("1")), SheetCell.Kind.TRUTH);
            case "e" -> new SheetCell(said, SheetCell.Kind.ERROR);
            case "d" -> new SheetCell(said.replaceFirst("T.*", ""), SheetCell.Kind.DAY);
            default -> number(said);
        };
        return formula && value.kind() != SheetCell.Kind.ERROR
                ? new SheetCell(value.text(), SheetCell.Kind.FORMULA)
                : value;
    }

    private SheetCell number(String said) {
        if (said.isBlank()) {
            return SheetCell.of("");
        }
        try {
            XlsxTexts.Shown shown = known.shown(style);
            if (shown == XlsxTexts.Shown.NUMBER) {
                // As many digits as a spreadsheet shows: what it keeps of 0.1 + 0.2 is not what anybody wrote.
                BigDecimal number = new BigDecimal(said).round(DIGITS);
                if (Math.abs(number.scale()) > MOST_PLACES) {
                    return SheetCell.of(said);
                }
                return new SheetCell(number.stripTrailingZeros().toPlainString(), SheetCell.Kind.NUMBER);
            }
            LocalDateTime moment = DateUtil.getLocalDateTime(Double.parseDouble(said));
            LocalDate day = moment == null ? LocalDate.EPOCH : moment.toLocalDate();
            return shown == XlsxTexts.Shown.MONTH
                    ? SheetCell.of(MONTH.format(day))
                    : new SheetCell(day.toString(), SheetCell.Kind.DAY);
        } catch (ArithmeticException | NumberFormatException noNumber) {
            throw Refused.broken();
        }
    }

    private void row() {
        if (head == null) {
            if (!cells.isEmpty()) {
                head = SheetHead.of(cells.stream().map(SheetCell::text).toList(), table.layout());
            }
        } else if (!cells.isEmpty()) {
            table.row(row, head, cells);
        }
    }
}
