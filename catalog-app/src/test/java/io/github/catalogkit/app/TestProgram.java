package io.github.catalogkit.app;

import io.github.catalogkit.app.source.Sources;
import java.util.List;
import java.util.Optional;

/** A program for tests, with all bundled readers and exporters. */
public final class TestProgram {

    /** The settings of the program, each named in capital letters. */
    public static final SettingNames SETTINGS =
            new SettingNames("FROM", "TO", "CATALOG", "RULE", "PACKAGE", "NAME", "OVERWRITE", "ABSORB", "FORMATS");

    private TestProgram() {}

    /** {@return the program} */
    public static Program get() {
        return new Program(TestProgram.class.getClassLoader(), SETTINGS);
    }

    /** {@return the sources of the program with default options} */
    public static Sources sources() {
        return new Sources(get(), Optional.empty(), Optional.empty(), List.of());
    }
}
