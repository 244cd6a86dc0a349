package io.github.catalogkit.reader.java;

import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** A file with another text. */
final class ChangedFile extends ForwardingJavaFileObject<JavaFileObject> {

    private final String text;

    ChangedFile(JavaFileObject file, String text) {
        super(file);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
