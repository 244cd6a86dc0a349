package io.github.catalogkit.reader.java;

import java.io.IOException;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a module's descriptor out of sight, so that declarations see all that is on the class path, whatever their module
 * requires.
 */
final class NamelessModule extends ForwardingJavaFileManager<JavaFileManager> {

    NamelessModule(JavaFileManager manager) {
        super(manager);
    }

    @Override
    @SuppressWarnings("NullAway") // null is how a file manager says that there is no such file
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String name, JavaFileObject.Kind kind)
            throws IOException {
        return location == StandardLocation.SOURCE_PATH && name.equals("module-info")
                ? null
                : super.getJavaFileForInput(location, name, kind);
    }
}
