package io.github.catalogkit.cli;

import io.github.catalogkit.cli.session.Session;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.source.CatalogReader;
import java.io.PrintStream;
import java.util.Locale;
import picocli.CommandLine.Command;

/** The subcommand {@code formats}, which prints all formats and their options. */
@Command(name = "formats", description = "Lists the formats that can be read and written, and their options.")
final class FormatsCommand implements Runnable {

    private final Session session;

    FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        PrintStream out = session.terminal().out();
        out.print("Read (--from):\n");
        session.program().readers().readers().forEach(reader -> out.print(describe(reader)));
        out.print("\nWritten (--to):\n");
        session.program().exporters().exporters().forEach(exporter -> out.print(describe(exporter)));
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
