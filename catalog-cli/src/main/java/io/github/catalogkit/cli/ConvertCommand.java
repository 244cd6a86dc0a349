package io.github.catalogkit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** From a list to any format, straight through. */
@Command(
        name = "convert",
        description = "Writes a list in another format.",
        footer = {"", "Example: catalog convert README.md --to bibtex -o list.bib"})
final class ConvertCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The list, such as README.md; - for standard input.")
    private String file = "";

    @Mixin
    private final SourceFormat from = new SourceFormat();

    @Mixin
    private final ExportFormat to = new ExportFormat();

    @Mixin
    private final Target target = new Target();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Source source = from.source(file);
        ExportFormat.Writing writing = to.check();
        target.write(terminal, writing.of(source.read(terminal).catalog(), source.shown()));
    }
}
