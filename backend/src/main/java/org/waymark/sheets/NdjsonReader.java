package org.waymark.sheets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One flat object a line. What a line leaves out it does not say. */
final class NdjsonReader {
    private final SheetReader table;
    private final JsonFactory json = new JsonFactory();
    private final Map<String, SheetHead> heads = new LinkedHashMap<>();

    NdjsonReader(SheetReader table) {
        this.table = table;
    }

    SheetHead read(Path file) throws IOException {
        List<String> seen = new ArrayList<>();
        try (BufferedReader lines = CsvReader.text(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Map<String, SheetCell> cells = cells(line, number);
                    cells.keySet().stream()
                            .filter(name -> !seen.contains(name))
                            .limit(SheetLimits.MOST_COLUMNS + 1L)
                            .forEach(seen::add);
                    SheetHead head = heads.computeIfAbsent(
                            String.join("\n", cells.keySet()),
                            names -> SheetHead.of(List.copyOf(cells.keySet()), table.layout()));
                    if (heads.size() > SheetLimits.MOST_COLUMNS) {
                        heads.clear();
                    }
                    table.row(number, head, List.copyOf(cells.values()));
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw Refused.encoding();
        }
        return SheetHead.of(seen, table.layout());
    }

    private Map<String, SheetCell> cells(String line, int number) {
        Map<String, SheetCell> cells = new LinkedHashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw flat(number);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                SheetCell.Kind kind = switch (value) {
                    case VALUE_STRING, VALUE_NULL -> SheetCell.Kind.TEXT;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SheetCell.Kind.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> SheetCell.Kind.TRUTH;
                    default -> throw flat(number);
                };
                cells.put(name, new SheetCell(value == JsonToken.VALUE_NULL ? "" : parser.getText(), kind));
            }
            if (parser.nextToken() != null) {
                throw flat(number);
            }
            return cells;
        } catch (JsonProcessingException notJson) {
            throw Refused.of("broken-json", "Line " + number + " is not one JSON object.");
        } catch (IOException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static RuntimeException flat(int number) {
        return Refused.of(
                "broken-json",
                "Line " + number + " must be one JSON object that holds texts, numbers and truth values.");
    }
}
