package org.waymark.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark. */
final class CsvReader {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final SheetReader table;

    CsvReader(SheetReader table) {
        this.table = table;
    }

    SheetHead read(Path file) throws IOException {
        try (var reader = text(file);
                CSVParser parser = CSVParser.builder()
                        .setReader(reader)
                        .setFormat(CSVFormat.RFC4180)
                        .get()) {
            return read(parser);
        } catch (CharacterCodingException notUtf8) {
            throw Refused.encoding();
        }
    }

    private SheetHead read(CSVParser parser) throws IOException {
        try {
            Iterator<CSVRecord> records = parser.iterator();
            SheetHead head = SheetHead.of(records.hasNext() ? records.next().toList() : List.of(), table.layout());
            while (records.hasNext()) {
                CSVRecord row = records.next();
                List<SheetCell> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(SheetCell.of(CsvGuard.plain(cell))));
                if (cells.size() > SheetLimits.MOST_COLUMNS) {
                    throw Refused.tooManyColumns();
                }
                table.row(Math.toIntExact(row.getRecordNumber()), head, cells);
            }
            return head;
        } catch (UncheckedIOException wrapped) {
            if (wrapped.getCause() instanceof CharacterCodingException notUtf8) {
                throw notUtf8;
            }
            throw Refused.quotes(parser.getCurrentLineNumber());
        }
    }

    /** A byte that is not of UTF-8 is an error, not a question mark. */
    static BufferedReader text(Path file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), MARK.length);
        byte[] first = bytes.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            bytes.unread(first);
        }
        return new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
