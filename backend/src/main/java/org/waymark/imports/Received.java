package org.waymark.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Digests;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** A document as it was sent: kept on disk, never whole in memory, and gone when the request is over. */
final class Received implements AutoCloseable {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final Pattern ENDING = Pattern.compile("(?i)filename\\*?\\s*=.*?\\.([a-z0-9]{1,8})\"?\\s*(?:;|$)");

    final Path file;
    final String sha256;

    private Received(Path file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    /**
     * Reads a body to its end, or no further than a file of its kind may be long.
     *
     * @param most as many bytes as it may have
     * @param disposition the Content-Disposition header: the ending of the name that the file came with is kept
     */
    static Received from(InputStream body, @Nullable String length, @Nullable String disposition, long most) {
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most) {
            throw tooLarge(most);
        }
        try {
            Path file = Files.createTempFile("import-", ending(disposition));
            try {
                return new Received(file, copy(body, file, most));
            } catch (RuntimeException | IOException notWhole) {
                Files.deleteIfExists(file);
                throw notWhole;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String copy(InputStream body, Path file, long most) throws IOException {
        MessageDigest digest = Digests.sha256();
        long read = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = next(body, chunk); n >= 0; n = next(body, chunk)) {
                read += n;
                if (read > most) {
                    throw tooLarge(most);
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
            throw Refusal.of(ProblemType.MALFORMED, "The document was not sent to its end.");
        }
    }

    private static Refusal tooLarge(long most) {
        return Refusal.of(ProblemType.TOO_LARGE, "A file of this kind may hold " + most / MEBIBYTE + " MiB.");
    }

    private static String ending(@Nullable String disposition) {
        Matcher name = disposition == null ? null : ENDING.matcher(disposition);
        return name != null && name.find() ? "." + name.group(1) : ".docx";
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
