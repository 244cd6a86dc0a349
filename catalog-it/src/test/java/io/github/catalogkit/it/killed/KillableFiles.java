package io.github.catalogkit.it.killed;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of the operating system, in a program that is killed at one of its changes of them. A JVM uses it for all files with
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider}.
 */
public final class KillableFiles extends FileSystemProvider {

    private final FileSystemProvider files;
    private final KillableFileSystem system;
    private final KillSwitch killSwitch = new KillSwitch();

    /** Makes the provider, as the JVM does. */
    public KillableFiles(FileSystemProvider files) {
        this.files = files;
        this.system = new KillableFileSystem(this, files.getFileSystem(URI.create("file:///")));
    }

    /** Returns the kill switch of this JVM. */
    static KillSwitch killSwitch() {
        return ((KillableFiles) FileSystems.getDefault().provider()).killSwitch;
    }

    private static Path plain(Path path) {
        return KillablePath.plain(path);
    }

    private Path killable(Path path) {
        return new KillablePath(system, plain(path)); // of a URI, the JDK itself makes a path of this provider
    }

    @Override
    public String getScheme() {
        return files.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return files.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return killable(files.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (!writes) {
            return files.newByteChannel(plain(path), options, attributes);
        }
        killSwitch.change();
        return new KillableChannel(files.newByteChannel(plain(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> paths =
                files.newDirectoryStream(plain(folder), path -> filter.accept(killable(path)))) {
            paths.forEach(path -> found.add(killable(path)));
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        killSwitch.change();
        files.createDirectory(plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        killSwitch.change();
        files.delete(plain(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        killSwitch.change();
        files.copy(plain(source), plain(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        killSwitch.change();
        files.move(plain(source), plain(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return files.isSameFile(plain(path), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return files.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return files.getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        files.checkAccess(plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return files.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return files.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return files.readAttributes(plain(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        killSwitch.change();
        files.setAttribute(plain(path), attribute, value, options);
    }

    /** A file that is written; a killed program has written half of what it was about to write. */
    private final class KillableChannel implements SeekableByteChannel {

        private final SeekableByteChannel channel;

        KillableChannel(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            killSwitch.change();
            if (!killSwitch.isAllowed()) {
                if (!killSwitch.hasKilled()) {
                    channel.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                }
                killSwitch.kill();
            }
            return channel.write(bytes);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return channel.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            killSwitch.change();
            channel.truncate(size);
            return this;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
