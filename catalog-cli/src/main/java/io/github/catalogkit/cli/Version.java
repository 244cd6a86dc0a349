package io.github.catalogkit.cli;

import io.github.catalogkit.app.Versions;
import picocli.CommandLine.IVersionProvider;

/** The output of {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"catalog " + Versions.catalogKit()};
    }
}
