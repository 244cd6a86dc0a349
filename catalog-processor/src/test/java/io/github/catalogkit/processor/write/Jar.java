package io.github.catalogkit.processor.write;

import io.github.catalogkit.registry.RegistryFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A jar of a catalog with one class and its data. */
final class Jar extends ClassLoader {

    private final Map<String, byte[]> files;

    private Jar(Map<String, byte[]> files) {
        super(null);
        this.files = files;
    }

    /** The class of a jar that holds data of this name. */
    static Class<?> holding(String name, byte[] data) {
        try {
            return new Jar(Map.of(RegistryFormat.path(name), data)).loadClass(Holder.class.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.equals(Holder.class.getName())) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = Holder.class.getResourceAsStream("Jar$Holder.class")) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] data = files.get(name);
        return data == null ? null : new ByteArrayInputStream(data);
    }

    private static final class Holder {}
}
