package io.github.catalogkit.benchmarks;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.exporter.markdown.MarkdownExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.reader.markdown.MarkdownReader;
import io.github.catalogkit.source.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Parsing a real list with commonmark-java alone, and reading and writing it as a catalog. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class MarkdownBenchmarks {

    /** The name of a list. */
    @Param({"jaywcjlove__awesome-mac", "jnv__lists"})
    public String list = "";

    private final Parser plainParser = Parser.builder().build();

    private final Parser gitHubParser = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create(), AutolinkExtension.create(), TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final MarkdownReader reader = new MarkdownReader();
    private final MarkdownExporter exporter = new MarkdownExporter();
    private byte[] page = {};
    private String text = "";
    private Catalog catalog = Catalog.of("none", "None");

    /** Loads the list. */
    @Setup
    public void load() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/lists/" + list + ".md"))) {
            page = in.readAllBytes();
        }
        text = new String(page, StandardCharsets.UTF_8);
        catalog = read().catalog();
    }

    /** What commonmark-java alone takes. */
    @Benchmark
    public Node commonmarkParse() {
        return plainParser.parse(text);
    }

    /** What commonmark-java takes with the extensions and the places that a list is read with. */
    @Benchmark
    public Node commonmarkParseGfm() {
        return gitHubParser.parse(text);
    }

    /** From the octets of a page to a catalog, with its locations, but without looking for problems. */
    @Benchmark
    public Reading read() throws IOException {
        return reader.read(new ByteArrayInputStream(page), list);
    }

    /** From a catalog to the octets of a page. */
    @Benchmark
    public byte[] write() throws IOException {
        return written(catalog);
    }

    /** From the octets of a page to those of the page that is written back. */
    @Benchmark
    public byte[] readAndWrite() throws IOException {
        return written(read().catalog());
    }

    private byte[] written(Catalog any) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(any, ExportOptions.defaults(exporter), out);
        return out.toByteArray();
    }
}
