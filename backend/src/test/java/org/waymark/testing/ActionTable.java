package org.waymark.testing;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The actions of a plan as a person takes them away, changes them in a spreadsheet and brings them back. */
public final class ActionTable {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api api;
    private final String plan;

    public ActionTable(Api api, String plan) {
        this.api = api;
        this.plan = plan;
    }

    public byte[] exported(String format) {
        return api.request()
                .queryParam("plan", plan)
                .queryParam("ended", true)
                .queryParam("ended", false)
                .queryParam("format", format)
                .get("/exports/actions")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The rows as a program reads them: the guard of a cell is still there. */
    public List<Map<String, String>> rows() {
        try {
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(new String(exported("csv"), StandardCharsets.UTF_8)))) {
                rows.add(new LinkedHashMap<>(record.toMap()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of the action of this number. */
    public static Map<String, String> of(List<Map<String, String>> rows, String ref) {
        return rows.stream()
                .filter(row -> ref.equals(row.get("ref")))
                .findFirst()
                .orElseThrow();
    }

    /** A row that says nothing yet. */
    public static Map<String, String> blank(List<Map<String, String>> rows) {
        Map<String, String> row = new LinkedHashMap<>(rows.getFirst());
        row.replaceAll((column, cell) -> "");
        return row;
    }

    public static byte[] csv(List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(rows.getFirst().keySet());
            for (Map<String, String> row : rows) {
                printer.printRecord(row.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook, changed and saved again by a program that knows nothing of us. */
    public byte[] changed(Consumer<XSSFSheet> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(exported("xlsx")));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            change.accept(Objects.requireNonNull(book.getSheet("Actions")));
            book.write(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ValidatableResponse compare(String type, byte[] file) {
        return send(type, file, true).statusCode(200);
    }

    public ValidatableResponse send(String type, byte[] file, boolean dryRun) {
        return api.request()
                .contentType(type)
                .header("Prefer", "wait=60")
                .queryParam("kind", "actions")
                .queryParam("plan", plan)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/imports")
                .then();
    }

    /** Loads what was compared. */
    public ValidatableResponse load(String id, Map<String, ?> decided) {
        return api.request()
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .body(decided)
                .post("/imports/" + id + "/load")
                .then();
    }
}
