package org.waymark.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * A folder held by one process at a time and used by the account that made it. The lock goes with the process, so a
 * killed one leaves nothing to clean up.
 */
final class DataFolder implements AutoCloseable {
    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    static DataFolder hold(Path folder) {
        try {
            refuseAnothersFolder(folder);
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("The data folder " + folder + " is in use by another start of Waymark.");
            }
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Refuses a folder that another account made. */
    static void refuseAnothersFolder(Path folder) throws IOException {
        if (Files.exists(folder) && uidOf(folder) != ownUid()) {
            throw new CannotStart("The data folder " + folder + " belongs to "
                    + Files.getOwner(folder).getName() + " and this is " + new UnixSystem().getUsername()
                    + ": start as the one who made it, or name another folder with --data.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    static long ownUid() {
        return new UnixSystem().getUid();
    }

    static long uidOf(Path file) throws IOException {
        return ((Number) Files.getAttribute(file, "unix:uid")).longValue();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
