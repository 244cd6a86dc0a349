package io.github.catalogkit.schema;

import io.github.catalogkit.model.LinkedEntry;
import io.github.catalogkit.model.RelationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of the guides that are generated from the table of properties, each between two comments:
 * {@code <!-- table kinds -->} and {@code <!-- end of table -->}.
 */
final class GuideTables {

    private static final Pattern TABLE =
            Pattern.compile("(<!-- table (\\w+) -->\\n).*?(<!-- end of table -->)", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private GuideTables() {}

    /** Returns the text of a guide with its tables generated. */
    static String fill(Path guide) {
        try {
            return TABLE.matcher(Files.readString(guide))
                    .replaceAll(table -> Matcher.quoteReplacement(
                            table.group(1) + "\n" + rows(table.group(2)) + "\n" + table.group(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(String name) {
        return switch (name) {
            case "kinds" -> kinds();
            case "members" -> members();
            case "author" ->
                members(
                        "Author",
                        PartTypes.AUTHOR.types().stream()
                                .flatMap(part -> part.properties().stream())
                                .toList());
            case "event" -> members("Event", PartTypes.EVENT.properties());
            case "link" -> members("Link", PartTypes.LINK.properties());
            case "image" -> members("Image", PartTypes.IMAGE.properties());
            case "fact" -> members("Fact", PartTypes.FACT.properties());
            case "factType" -> members("FactType", PartTypes.FACT_TYPE.properties());
            case "identifier" -> members("Identifier", PartTypes.IDENTIFIER.properties());
            case "publicationDetails" -> members("PublicationDetails", PartTypes.PUBLICATION_DETAILS.properties());
            case "tag" -> members("Tag", PartTypes.TAG.properties());
            case "imprint" -> members("Imprint", PartTypes.IMPRINT.properties());
            case "style" -> members("Style", PartTypes.STYLE.properties());
            case "layout" -> members("Layout", PartTypes.LAYOUT.properties());
            case "records" -> records();
            default -> throw new IllegalArgumentException("no table " + name);
        };
    }

    private static String kinds() {
        return table(
                "| annotation | declares | own members |\n|---|---|---|\n",
                EntryTypes.all().stream()
                        .map(type -> "| `@" + type.type().getSimpleName() + "` | " + sentence(type.summary()) + " | "
                                + codes(type.own().stream().map(Property::name)) + " |"));
    }

    private static String records() {
        return table(
                "| kind | record | own methods | always has a URL |\n|---|---|---|---|\n",
                EntryTypes.all().stream()
                        .map(type -> "| `" + type.kind().name() + "` | `"
                                + type.type().getSimpleName() + "` | "
                                + codes(type.own().stream().map(property -> property.name() + "()")) + " | "
                                + (LinkedEntry.class.isAssignableFrom(type.type()) ? "yes" : "no") + " |"));
    }

    private static String members() {
        List<String> optional = EntryTypes.all().stream()
                .filter(type -> !LinkedEntry.class.isAssignableFrom(type.type()))
                .map(type -> "`@" + type.type().getSimpleName() + "`")
                .toList();
        String url = "; required except for " + String.join(", ", optional.subList(0, optional.size() - 1)) + " and "
                + optional.get(optional.size() - 1);
        Stream<String> rows = EntryTypes.BOOK.details().stream()
                .filter(property -> property.type() != ValueType.ENTRIES && property.type() != PartTypes.LAYOUT)
                .flatMap(property -> property.type() == ValueType.RELATIONS
                        ? Stream.of(RelationKind.values())
                                .map(kind -> row(kind.member(), sentence(kind.summary()) + ", as class literals"))
                        : Stream.of(row(
                                property.name(),
                                described(property)
                                        + switch (property.name()) {
                                            case "alsoIn" -> ", as class literals";
                                            case "url" -> url;
                                            case "title" -> "; required";
                                            default -> "";
                                        })));
        return table("| member | description |\n|---|---|\n", rows);
    }

    private static String members(String annotation, List<? extends Property<?, ?>> properties) {
        return table(
                "| member of `@" + annotation + "` | description |\n|---|---|\n",
                properties.stream()
                        .map(property -> row(
                                property.name(),
                                described(property)
                                        + (property.isMadeWith() && !annotation.equals("Author") ? "; required" : "")))
                        .distinct());
    }

    private static String row(String member, String what) {
        return "| `" + member + "` | " + what + " |";
    }

    private static String described(Property<?, ?> property) {
        return CODE.matcher(sentence(property.summary()) + property.type().describe(new Form()))
                .replaceAll("`$1`")
                .replaceAll("(\\{\\w+})", "`$1`");
    }

    private static String table(String head, Stream<String> rows) {
        return head + rows.collect(Collectors.joining("\n")) + "\n";
    }

    private static String codes(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String sentence(String summary) {
        String text = summary.substring(0, summary.length() - 1);
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
