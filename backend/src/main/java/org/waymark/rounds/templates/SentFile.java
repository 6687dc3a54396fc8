package org.waymark.rounds.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Digests;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.sheets.SheetLimits;

/** A file as it was sent: read no further than it may be long, kept on disk, and gone when the request is over. */
final class SentFile implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    final Path path;
    final String sha256;

    private SentFile(Path path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    static SentFile from(InputStream body, @Nullable String length) {
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > SheetLimits.XLSX_BYTES) {
            throw tooLarge();
        }
        try {
            Path path = Files.createTempFile("template-", ".table");
            try {
                return new SentFile(path, copy(body, path));
            } catch (RuntimeException | IOException notWhole) {
                Files.deleteIfExists(path);
                throw notWhole;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String copy(InputStream body, Path path) throws IOException {
        MessageDigest digest = Digests.sha256();
        long read = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = next(body, chunk); n >= 0; n = next(body, chunk)) {
                read += n;
                if (read > SheetLimits.XLSX_BYTES) {
                    throw tooLarge();
                }
                out.write(chunk, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A client that goes away in the middle is no fault of ours. */
    private static int next(InputStream body, byte[] chunk) {
        try {
            return body.read(chunk);
        } catch (IOException cutOff) {
            throw Refusal.of(ProblemType.MALFORMED, "The template was not sent to its end.");
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(ProblemType.TOO_LARGE, "A template that is sent back may hold 20 MiB.");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
