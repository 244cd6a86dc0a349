package io.github.catalogkit.cli;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Readers;
import java.util.Locale;
import picocli.CommandLine.Command;

/** The formats that there are. */
@Command(name = "formats", description = "Shows the formats that are read and written, and their options.")
final class FormatsCommand implements Runnable {

    private final Terminal terminal;

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print("Read (--from):\n");
        Readers.load().readers().forEach(reader -> terminal.out().print(describe(reader)));
        terminal.out().print("\nWritten (--to):\n");
        Exporters.load().exporters().forEach(exporter -> terminal.out().print(describe(exporter)));
    }

    private static String describe(CatalogReader reader) {
        return line("  %-10s .%s\n", reader.format(), String.join(", .", reader.fileExtensions()));
    }

    private static String describe(CatalogExporter exporter) {
        StringBuilder text = new StringBuilder(
                line("  %-10s .%-13s %s\n", exporter.format(), exporter.fileExtension(), exporter.mediaType()));
        exporter.options().forEach(option -> text.append(describe(option)));
        return text.toString();
    }

    private static String describe(ExportOption option) {
        String standard = option.defaultValue().isEmpty() ? "" : "; default " + option.defaultValue();
        return line(
                        "    --option %s=...  (%s%s)\n",
                        option.name(), option.form().expected(), standard)
                + line("        %s\n", option.description());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
