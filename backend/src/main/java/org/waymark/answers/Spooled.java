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

    public static Spooled of(Content content) {
        try {
            Path file = Files.createTempFile("waymark", null);
            MessageDigest digest = Digests.sha256();
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
                content.write(out);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return new Spooled(file, HexFormat.of().formatHex(digest.digest()));
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
