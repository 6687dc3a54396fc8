package org.waymark.document.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what kind of file something is, by its name and, since names lie, by its content. */
final class FileKind {

    /** The largest file that is read, in bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    private FileKind() {}

    static void check(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docm") || name.endsWith(".dotm")) {
            throw macro();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new DocumentRefused(
                        Refusal.TOO_LARGE,
                        "The file is larger than 20 MiB. Compress or remove its pictures (they are not loaded anyway)"
                                + " and try again.");
            }
            checkStart(file, name);
        } catch (IOException e) {
            throw new DocumentRefused(Refusal.BROKEN_FILE, "The file cannot be read.", e);
        }
    }

    private static void checkStart(Path file, String name) throws IOException {
        switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> {
                if (name.endsWith(".doc") || name.endsWith(".dot")) {
                    throw oldFormat();
                }
            }
            case OLE2 -> throw olderContainer(file);
            case RTF, WORD2 -> throw oldFormat();
            case PDF ->
                throw new DocumentRefused(
                        Refusal.NOT_WORD, "This is a PDF file. Load the Word document (.docx) it was made from.");
            default -> throw notWord();
        }
    }

    /** Word 97 to 2003 and encrypted files share one container; what lies in it tells them apart. */
    private static DocumentRefused olderContainer(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return new DocumentRefused(
                        Refusal.ENCRYPTED,
                        "The file is protected by a password. Save it in Word without one (File, Info, Protect"
                                + " Document) and try again.");
            }
            return container.getRoot().hasEntry("WordDocument") ? oldFormat() : notWord();
        } catch (IOException | RuntimeException e) {
            return new DocumentRefused(
                    Refusal.BROKEN_FILE,
                    "The file is damaged. Open it in Word, save it as a Word document (.docx) and try that one.",
                    e);
        }
    }

    static void checkContent(OPCPackage opened, String contentType) throws InvalidFormatException {
        if (contentType.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw macro();
        }
        for (PackagePart part : opened.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("vbaproject") || part.getPartName().getName().endsWith("/vbaProject.bin")) {
                throw macro();
            }
        }
        if (!contentType.contains("wordprocessingml")) {
            throw notWord();
        }
    }

    static DocumentRefused notWord() {
        return new DocumentRefused(
                Refusal.NOT_WORD, "This is not a Word document. Load a plan saved by Word as .docx.");
    }

    private static DocumentRefused macro() {
        return new DocumentRefused(
                Refusal.MACRO,
                "The document carries macros, which are not accepted. Save it in Word as a Word document without"
                        + " macros (.docx) and try again.");
    }

    private static DocumentRefused oldFormat() {
        return new DocumentRefused(
                Refusal.OLD_WORD_FORMAT,
                "The document is in an older format. Open it in Word, save it as a Word document (.docx) and try"
                        + " that one.");
    }
}
