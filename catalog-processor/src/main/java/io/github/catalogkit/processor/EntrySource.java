package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.WebAddress;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constant of an entry: calls without generics, which compile quickly however many there are. */
final class EntrySource {

    private final Registry registry;
    private final DetailsSource details;

    EntrySource(Registry registry) {
        this.registry = registry;
        this.details = new DetailsSource(registry);
    }

    /** An entry after those that it holds, as constants have to stand that name each other. */
    static Stream<Entry> heldFirst(Entry entry) {
        return Stream.concat(entry.entries().stream().flatMap(EntrySource::heldFirst), Stream.of(entry));
    }

    FieldSpec field(Entry entry) {
        return FieldSpec.builder(
                        entry.getClass(), registry.names().of(entry), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", Javadoc.of(entry))
                .initializer("$T.of($L)$L", entry.getClass(), details.of(entry.details()), own(entry))
                .build();
    }

    private static CodeBlock own(Entry entry) {
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
        switch (entry.kind()) {
            case ARTICLE, SERIES -> text(code, "withPublication", entry.publication());
            case BOOK -> {
                text(code, "withPublisher", ((Book) entry).publisher());
                text(code, "withIsbn", ((Book) entry).isbn());
                cover(code, ((Book) entry).cover());
            }
            case COURSE -> text(code, "withProvider", ((Course) entry).provider());
            case DATASET -> text(code, "withVersion", ((Dataset) entry).version());
            case DOCUMENTATION -> text(code, "withPublisher", ((Documentation) entry).publisher());
            case ISSUE -> {
                text(code, "withTracker", ((Issue) entry).tracker());
                text(code, "withNumber", ((Issue) entry).number());
            }
            case PAPER -> {
                text(code, "withPublication", ((Paper) entry).publication());
                event(code, ((Paper) entry).event());
                text(code, "withDoi", ((Paper) entry).doi());
            }
            case SPECIFICATION -> {
                text(code, "withOrganization", ((Specification) entry).organization());
                text(code, "withNumber", ((Specification) entry).number());
                text(code, "withVersion", ((Specification) entry).version());
            }
            case SLIDES, TALK, WORKSHOP -> event(code, entry.event());
            case TOOL -> {
                ((Tool) entry)
                        .repository()
                        .ifPresent(address ->
                                code.add("\n.withRepository($T.of($S))", WebAddress.class, address.toString()));
                text(code, "withLicence", ((Tool) entry).licence());
            }
            case GROUP, RESOURCE, TUTORIAL, VIDEO -> {}
        }
        return code.add("$<$<").build();
    }

    private static void text(CodeBlock.Builder code, String method, Optional<String> value) {
        value.ifPresent(text -> code.add("\n.$L($S)", method, text));
    }

    private static void cover(CodeBlock.Builder code, Optional<Picture> cover) {
        cover.ifPresent(picture ->
                code.add("\n.withCover(new $T($S, $S))", Picture.class, picture.path(), picture.description()));
    }

    private static void event(CodeBlock.Builder code, Optional<Event> event) {
        event.ifPresent(value -> {
            code.add("\n.withEvent($T.of($S)", Event.class, value.name());
            value.date().ifPresent(date -> code.add(".withDate($S)", date.toString()));
            value.place().ifPresent(place -> code.add(".withPlace($S)", place));
            code.add(")");
        });
    }
}
