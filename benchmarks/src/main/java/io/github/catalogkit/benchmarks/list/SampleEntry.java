package io.github.catalogkit.benchmarks.list;

import static java.util.stream.Collectors.joining;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Generates the entries of a {@link SampleList}; each depends only on its number and on where its section starts. */
final class SampleEntry {

    /** Spreads numbers that are close to one another, from which {@link Random} would draw much the same. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** None of these words needs escaping in any format. */
    private static final List<String> WORDS = List.of("""
            a access account address alert and any application archive audio automation backup bandwidth based block \
            board bookmark bridge browser budget build cache calendar certificate channel chat client cloud cluster \
            code collaborative collection command community configuration console container content control dashboard \
            data database deploy desktop distributed document domain download easy editor email encrypted engine event \
            exchange export extensible fast feed file filter firewall flexible folder for format forum framework \
            friendly from gallery game gateway graph group home host image import index inventory invoice issue kernel \
            knowledge language layer library light link list local log mail manage map market measure media meeting \
            memory message metric minimal mobile modern monitor music network note notification object of office on \
            online open optional package page packet password personal photo platform plugin podcast policy portal \
            powerful privacy private process project protocol proxy public query queue quick read recipe record relay \
            remote report resource route rule scalable schedule search secure self-hosted server service session share \
            simple single site small social source space static status storage store stream subscription support sync \
            system table task team template text that the ticket time to token tool track traffic transfer translate \
            tunnel update upload user version video view virtual visual voice web which wiki with without workflow\
            """.split(" "));

    private static final List<String> PERSONS = List.of(("Ada Lovelace,Grace Hopper,Edsger Dijkstra,Barbara Liskov,"
                    + "Ludwig van Beethoven,Radia Perlman,Donald Knuth,Frances Allen")
            .split(","));

    private static final List<String> LICENSES =
            List.of("Apache-2.0", "MIT", "GPL-3.0-only", "AGPL-3.0-only", "BSD-3-Clause", "MPL-2.0");

    private final int number;
    private final Random random;

    private SampleEntry(int number) {
        this.number = number;
        this.random = new Random(number * SPREAD);
    }

    static Entry of(int number, int firstOfSection) {
        return new SampleEntry(number).entry(firstOfSection);
    }

    private Entry entry(int firstOfSection) {
        String title = name(1 + random.nextInt(3)) + " " + number;
        String host = title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example.org";
        EntryDetailsBuilder details =
                EntryDetails.of(id(number), title).url("https://" + host + "/").description(description());
        if (happens(12)) {
            details.author(PersonAuthor.of(any(PERSONS)));
        }
        if (happens(10)) {
            details.published(2008 + random.nextInt(18) + "-0" + (1 + random.nextInt(9)));
        }
        for (int tags = random.nextInt(4); tags > 0; tags--) {
            details.tags(words(1));
        }
        if (number > firstOfSection && happens(4)) {
            details.relation(RelationKind.SEE_ALSO, id(number - 1));
        }
        return switch (number % 10) {
            case 7 -> Article.of(details.build()).withPublication(name(2));
            case 9 -> Documentation.of(details.build()).withPublisher(name(1));
            default -> tool(details, host);
        };
    }

    private Tool tool(EntryDetailsBuilder details, String host) {
        Tool tool = Tool.of((happens(50) ? details.license(any(LICENSES)) : details).build());
        return happens(30) ? tool.withRepository(WebAddress.of("https://git.example.org/" + host)) : tool;
    }

    private InlineText description() {
        String start = capital(words(4 + random.nextInt(8)));
        String end = words(2 + random.nextInt(6)) + ".";
        return switch (random.nextInt(8)) {
            case 0 -> text(start, InlineText.code(words(1)), end);
            case 1 ->
                text(start, InlineText.link("https://docs.example.org/" + number, InlineText.text(words(2))), end);
            case 2 -> text(start, InlineText.emphasis(InlineText.text(words(1))), end);
            default -> InlineText.of(start + " " + end);
        };
    }

    private static InlineText text(String start, Inline middle, String end) {
        return InlineText.of(InlineText.text(start + " "), middle, InlineText.text(" " + end));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String words(int count) {
        return Stream.generate(() -> any(WORDS)).limit(count).collect(joining(" "));
    }

    private String name(int count) {
        return Stream.of(words(count).split(" ")).map(SampleEntry::capital).collect(joining(" "));
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String id(int number) {
        String kind = switch (number % 10) {
            case 7 -> "article";
            case 9 -> "documentation";
            default -> "tool";
        };
        return kind + "-number-" + digits(number);
    }

    /** Returns at least two digits, because a single one would be no word of its own in the name of a class. */
    static String digits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** Returns the values of an entry, by the names of the members of its annotation. */
    static Map<String, List<String>> values(Entry entry) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("title", List.of(entry.title()));
        values.put("url", strings(entry.address()));
        values.put("description", List.of(InlineMarkdown.write(entry.description())));
        values.put("authors", entry.authors().stream().map(Author::name).toList());
        values.put("published", strings(entry.published()));
        values.put("tags", entry.tags());
        values.put("seeAlso", entry.relations().stream().map(Relation::target).toList());
        if (entry instanceof Tool tool) {
            values.put("repository", strings(tool.repository()));
            values.put("license", tool.licenses());
        } else if (entry instanceof Documentation documentation) {
            values.put("publisher", strings(documentation.publisher()));
        }
        values.put("publication", strings(entry.publication()));
        return values;
    }

    private static List<String> strings(Optional<?> value) {
        return value.stream().map(Object::toString).toList();
    }
}
