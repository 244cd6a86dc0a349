package io.github.catalogkit.reader.java;

import java.io.IOException;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * A file manager that hides module descriptors, so that declarations can access everything on the class path.
 */
final class NamelessModule extends ForwardingJavaFileManager<JavaFileManager> {

    NamelessModule(JavaFileManager manager) {
        super(manager);
    }

    @Override
    @SuppressWarnings("NullAway") // a file manager returns null if a file does not exist
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String name, JavaFileObject.Kind kind)
            throws IOException {
        return location == StandardLocation.SOURCE_PATH && name.equals("module-info")
                ? null
                : super.getJavaFileForInput(location, name, kind);
    }
}
