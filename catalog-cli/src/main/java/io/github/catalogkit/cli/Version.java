package io.github.catalogkit.cli;

import io.github.catalogkit.app.Versions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} shows. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"catalog " + Versions.catalogKit()};
    }
}
