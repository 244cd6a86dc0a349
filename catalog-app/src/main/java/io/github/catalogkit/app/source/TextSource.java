package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.value.RuleSetting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list in a single text: a file, or a stream such as standard input. */
public final class TextSource implements Source {

    private final String name;
    private final CatalogReader reader;
    private final CatalogChoice choice;
    private final Optional<Path> file;
    private final byte[] streamed;

    private TextSource(String name, CatalogReader reader, CatalogChoice choice, Optional<Path> file, byte[] streamed) {
        this.name = name;
        this.reader = reader;
        this.choice = choice;
        this.file = file;
        this.streamed = streamed;
    }

    static TextSource of(Path file, String name, CatalogReader reader, CatalogChoice choice) {
        return new TextSource(name, reader, choice, Optional.of(file), new byte[0]);
    }

    static TextSource of(InputStream in, String name, CatalogReader reader, CatalogChoice choice) {
        try {
            return new TextSource(name, reader, choice, Optional.empty(), in.readAllBytes());
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /** Returns the default title of a list: the name of its file, or of the directory of a README. */
    private static String listName(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String own = absolute.getFileName().toString();
        String title = own.contains(".") ? own.substring(0, own.lastIndexOf('.')) : own;
        return Optional.ofNullable(absolute.getParent())
                .flatMap(folder -> Optional.ofNullable(folder.getFileName()))
                .filter(folder -> title.equalsIgnoreCase("readme"))
                .map(Path::toString)
                .orElse(title);
    }

    @Override
    public String name() {
        return name;
    }

    /** {@return the format of the list, such as {@code markdown}} */
    public String format() {
        return reader.format();
    }

    /** {@return the file, if it is not a stream} */
    public Optional<Path> file() {
        return file;
    }

    /**
     * Reads the text without parsing it.
     *
     * @return the text in UTF-8
     * @throws UserErrorException if the file cannot be read
     */
    public byte[] text() {
        try {
            return file.isPresent() ? Files.readAllBytes(file.get()) : streamed.clone();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /**
     * {@return the result of reading a text as if it were that of this source}
     *
     * @param text the text in UTF-8
     * @throws UnreadableSourceException if there is no list in it
     */
    public Reading parse(byte[] text) {
        try {
            return reader.read(
                    new ByteArrayInputStream(text),
                    file.map(TextSource::listName).orElse("List"));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // streams in memory do not throw it
        }
    }

    /**
     * {@return the catalog of a text as if it were that of this source}
     *
     * @param text the text in UTF-8
     * @throws UserErrorException if there is no list in it
     */
    public OpenCatalog open(byte[] text) {
        try {
            Reading reading = parse(text);
            List<Problem> unread = reading.unread().stream()
                    .map(problem -> reading.locate(problem, name))
                    .toList();
            return OpenCatalog.of(name, choice.from(List.of(reading.catalog())), unread);
        } catch (UnreadableSourceException | NoSuchElementException e) {
            throw UserErrorException.in(name, e);
        }
    }

    @Override
    public OpenCatalog open() {
        return open(text());
    }

    @Override
    public CheckedSource check() {
        byte[] text = text();
        try {
            return new CheckedSource(Rules.inspect(name, parse(text), List.of()), Optional.of(open(text)));
        } catch (UnreadableSourceException e) {
            return new CheckedSource(List.of(e.problem(name)), Optional.empty());
        }
    }

    @Override
    public SourceFiles files() {
        return new SourceFiles(
                file.orElseThrow(() -> UserErrorException.request(
                        "standard input has no changes to wait for; name a file or a directory of Java sources")),
                "");
    }

    @Override
    public DeclaredCatalog declared() {
        throw UserErrorException.in(
                name,
                "only annotated Java sources can be changed; edit this file directly, or import it and name the directory of"
                        + " its sources");
    }

    @Override
    public List<Problem> problems(List<RuleSetting> settings, Map<String, String> texts) {
        try {
            byte[] text = texts.containsKey(name) ? texts.get(name).getBytes(StandardCharsets.UTF_8) : text();
            return Rules.inspect(name, parse(text), settings);
        } catch (UnreadableSourceException e) {
            return List.of(e.problem(name));
        }
    }

    @Override
    public List<Problem> find(Function<Catalog, Stream<Problem>> finder, Map<String, String> texts) {
        try {
            byte[] text = texts.containsKey(name) ? texts.get(name).getBytes(StandardCharsets.UTF_8) : text();
            return Rules.find(name, parse(text), finder);
        } catch (UnreadableSourceException e) {
            return List.of(e.problem(name));
        }
    }

    @Override
    public Optional<String> text(String file) {
        return file.equals(name) ? Optional.of(new String(text(), StandardCharsets.UTF_8)) : Optional.empty();
    }

    @Override
    public boolean canBeFixed() {
        return file.isPresent();
    }

    @Override
    public Optional<Path> path(String file) {
        return file.equals(name) ? this.file : Optional.empty();
    }
}
