package io.github.catalogkit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that the build has written down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"catalog " + of("project")};
    }

    /** Returns the version of a thing that {@code versions.properties} names. */
    static String of(String name) {
        Properties versions = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(versions.getProperty(name), name);
    }
}
