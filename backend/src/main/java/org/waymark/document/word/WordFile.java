package org.waymark.document.word;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/** Opens a file, refuses what is not an ordinary Word document, and reads its text. Nothing outside it is fetched. */
public final class WordFile {

    private static final String BROKEN = "The file is damaged and cannot be opened as a Word document. Open it in Word,"
            + " save it again under another name and try that one.";

    private WordFile() {}

    /**
     * Reads the text of a {@code .docx} file.
     *
     * @throws DocumentRefused when the file is not one, or not one that can be read
     */
    public static WordText read(Path file) {
        FileKind.check(file);
        ZipLimits.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            try {
                return DocumentText.read(new Parts(opened, mainPart(opened)));
            } finally {
                opened.revert();
            }
        } catch (UnsupportedFileFormatException e) {
            throw FileKind.notWord();
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException e) {
            throw new DocumentRefused(Refusal.BROKEN_FILE, BROKEN, e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // the library's way of saying that names or links inside the file make no sense
            throw new DocumentRefused(Refusal.BROKEN_FILE, BROKEN, e);
        }
    }

    private static PackagePart mainPart(OPCPackage opened) throws InvalidFormatException {
        var found = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty()) {
            found = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        if (found.isEmpty()) {
            throw FileKind.notWord();
        }
        PackagePart main = opened.getPart(
                PackagingURIHelper.createPartName(found.getRelationship(0).getTargetURI()));
        if (main == null) {
            throw new DocumentRefused(Refusal.BROKEN_FILE, BROKEN);
        }
        FileKind.checkContent(opened, main.getContentType());
        return main;
    }
}
