package io.github.catalogkit.benchmarks.list;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.Locale;
import java.util.Random;

/** Makes the entry of a number; it depends on nothing but that and where its section starts. */
final class SampleEntry {

    /** Spreads numbers that are close to one another, from which {@link Random} would draw much the same. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int number;
    private final Random random;
    private final Vocabulary vocabulary;

    private SampleEntry(int number) {
        this.number = number;
        this.random = new Random(number * SPREAD);
        this.vocabulary = new Vocabulary(random);
    }

    /**
     * Makes an entry.
     *
     * @param number its number in the list
     * @param first the number of the first entry of its section
     */
    static Entry of(int number, int first) {
        return new SampleEntry(number).make(first);
    }

    private Entry make(int first) {
        String title = vocabulary.name(1 + random.nextInt(3)) + " " + number;
        String host = title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example.org";
        EntryDetailsBuilder details =
                EntryDetails.of(id(number), title).url("https://" + host + "/").description(description());
        if (happens(12)) {
            details.author(Person.of(vocabulary.person()));
        }
        if (happens(10)) {
            details.published(2008 + random.nextInt(18) + "-0" + (1 + random.nextInt(9)));
        }
        for (int tags = random.nextInt(4); tags > 0; tags--) {
            details.tags(vocabulary.words(1));
        }
        if (number > first && happens(4)) {
            details.relation(RelationKind.SEE_ALSO, id(number - 1));
        }
        return switch (number % 10) {
            case 7 -> Article.of(details.build()).withPublication(vocabulary.name(2));
            case 9 -> Documentation.of(details.build()).withPublisher(vocabulary.name(1));
            default -> tool(details, host);
        };
    }

    private Tool tool(EntryDetailsBuilder details, String host) {
        Tool tool = Tool.of(details.build());
        if (happens(50)) {
            tool = tool.withLicence(vocabulary.licence());
        }
        return happens(30) ? tool.withRepository(WebAddress.of("https://git.example.org/" + host)) : tool;
    }

    private InlineText description() {
        String start = Vocabulary.capital(vocabulary.words(4 + random.nextInt(8)));
        String end = vocabulary.words(2 + random.nextInt(6)) + ".";
        return switch (random.nextInt(8)) {
            case 0 -> pieces(start, InlineText.code(vocabulary.words(1)), end);
            case 1 ->
                pieces(
                        start,
                        InlineText.link("https://docs.example.org/" + number, InlineText.text(vocabulary.words(2))),
                        end);
            case 2 -> pieces(start, InlineText.emphasis(InlineText.text(vocabulary.words(1))), end);
            default -> InlineText.of(start + " " + end);
        };
    }

    private static InlineText pieces(String start, Inline piece, String end) {
        return InlineText.of(InlineText.text(start + " "), piece, InlineText.text(" " + end));
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String id(int number) {
        String kind = switch (number % 10) {
            case 7 -> "article";
            case 9 -> "documentation";
            default -> "tool";
        };
        return kind + "-number-" + digits(number);
    }

    /** Two digits at least, as one alone would be no word of its own in the name of a class. */
    static String digits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
