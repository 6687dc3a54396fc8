package org.waymark.answers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.waymark.kernel.Digests;

/**
 * An answer that is larger than memory should hold. It is written to disk while the transaction reads, so that a slow
 * client keeps no connection and a fault is answered as one, and sent from there.
 */
public final class Spooled {
    private final Path file;
    private final String digest;

    private Spooled(Path file, String digest) {
        this.file = file;
        this.digest = digest;
    }

    /** Writes what an answer says. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** What tells it from others is what it says. */
    public static Spooled of(Content content) {
        MessageDigest digest = Digests.sha256();
        return of(
                out -> {
                    DigestOutputStream digesting = new DigestOutputStream(out, digest);
                    content.write(digesting);
                    digesting.flush();
                },
                () -> HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * What tells it from others is said by whoever writes it, because the same may be said in other bytes.
     *
     * @param digest asked once all is written
     */
    public static Spooled of(Content content, Supplier<String> digest) {
        try {
            Path file = Files.createTempFile("waymark", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.write(out);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return new Spooled(file, digest.get());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    String digest() {
        return digest;
    }

    /** The bytes, once: the file has no name any more, and is gone with the stream. */
    InputStream open() {
        try {
            InputStream bytes = Files.newInputStream(file);
            Files.delete(file);
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
