package io.github.catalogkit.cli;

import io.github.catalogkit.app.FileProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The standard output of the process, which remembers an error. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (failure.isEmpty()) {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    /** Returns the error, if any; a closed pipe is not one, since programs such as {@code head} close it early. */
    Optional<String> trouble() {
        return failure.map(FileProblem::message)
                .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
    }
}
