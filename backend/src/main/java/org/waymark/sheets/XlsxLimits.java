package org.waymark.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Unpacks a workbook once and throws the bytes away, before anything is built in memory from it. */
final class XlsxLimits {
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    /** The texts of a workbook are the only part that is read as a whole. */
    private static final long MOST_SHARED = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 2000;
    private static final int BUFFER = 8192;

    static {
        // the library would measure once more, and refuses tables that merely repeat themselves
        ZipSecureFile.setMinInflateRatio(0);
    }

    private XlsxLimits() {}

    static void check(Path file) throws IOException {
        switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> {}
            case OLE2 -> throw Refused.notXlsx("This is a workbook of an older Excel, or protected by a password.");
            case PDF -> throw Refused.notXlsx("This is a PDF file.");
            default -> throw Refused.notXlsx("This is not a workbook.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Refused.bomb();
            }
            long left = MOST_BYTES;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                left -= unpack(zip, entries.nextElement(), left);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refused.broken();
        }
    }

    private static long unpack(ZipFile zip, ZipEntry entry, long left) throws IOException {
        long most = entry.getName().contains("worksheets/") ? left : Math.min(left, MOST_SHARED);
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                if (size > most) {
                    throw Refused.bomb();
                }
            }
        }
        return size;
    }
}
