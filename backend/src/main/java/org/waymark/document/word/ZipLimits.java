package org.waymark.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Unpacks every entry once and throws the bytes away, so that nothing is built in memory from a file that unpacks to
 * more than a document ever does.
 */
final class ZipLimits {

    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final long MOST_XML_BYTES = 48L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final int HEAD_BYTES = 8192;
    private static final long HARMLESS = 16L * 1024 * 1024;
    private static final int LARGEST_RATIO = 100;

    static {
        // the library would measure once more, and refuses texts that merely repeat themselves
        ZipSecureFile.setMinInflateRatio(0);
    }

    private ZipLimits() {}

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw FileKind.notWord();
            }
            long left = MOST_BYTES;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                left -= unpack(zip, entries.nextElement(), left);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentRefused(
                    Refusal.BROKEN_FILE,
                    "The file is damaged or was cut off on its way. Send it again, or open it in Word, save it under"
                            + " another name and try that one.",
                    e);
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, long left) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        long size = 0;
        byte[] buffer = new byte[HEAD_BYTES];
        try (InputStream in = zip.getInputStream(entry)) {
            int count = in.readNBytes(buffer, 0, buffer.length);
            if (xml) {
                refuseDocumentType(buffer, count);
            }
            while (count > 0) {
                size += count;
                if (size > left || blownUp(entry, size)) {
                    throw bomb();
                }
                if (xml && size > MOST_XML_BYTES) {
                    throw tooLarge();
                }
                count = in.read(buffer);
            }
        }
        return size;
    }

    /** A hundredfold is usual where a text repeats itself, and harmless as long as it is small. */
    private static boolean blownUp(ZipEntry entry, long size) {
        return size > HARMLESS && entry.getCompressedSize() > 0 && entry.getCompressedSize() < size / LARGEST_RATIO;
    }

    /** Also finds one written with two bytes to a character. */
    private static void refuseDocumentType(byte[] head, int count) {
        String start = new String(head, 0, Math.max(count, 0), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (start.contains("<!DOCTYPE")) {
            throw XmlReader.documentType();
        }
    }

    static DocumentRefused tooLarge() {
        return new DocumentRefused(
                Refusal.TOO_LARGE,
                "The document's text is too large to be a plan. Split it, or copy the plan into a new document, and try"
                        + " that one.");
    }

    private static DocumentRefused bomb() {
        return new DocumentRefused(
                Refusal.ZIP_BOMB,
                "The file unpacks to far more than a document holds and was not opened. Copy its text into a new Word"
                        + " document and try that one.");
    }
}
