package io.github.catalogkit.testkit;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.value.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A catalog with a {@link HostileValue} in each text of each property in the table of {@link io.github.catalogkit.schema}, so
 * that a new property is covered by itself.
 *
 * <p>What a format writes is found with harmless texts: where a program reads one of these back from an export, it must read
 * the hostile text from the same property, too.
 */
public final class HostileTexts {

    private static final List<String> ATTACKS = HostileValue.accepted("title")
            .map(hostile -> PlainText.normalize(hostile.value()))
            .toList();

    /** The hostile texts by the harmless ones that they replace. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    private final Catalog catalog;

    private HostileTexts() {
        catalog = DistinctValues.catalog(this::hostile);
    }

    /** {@return a catalog in which each property in the table has a hostile text} */
    public static Catalog catalog() {
        return new HostileTexts().catalog;
    }

    /**
     * {@return the hostile texts that an export loses, each with the property and the number of its value}
     *
     * @param reader exports a catalog and returns all texts that another program reads from the export
     */
    public static List<String> lost(Function<Catalog, List<String>> reader) {
        HostileTexts hostile = new HostileTexts();
        String harmless = String.join("\n", reader.apply(DistinctValues.catalog()));
        String read = String.join("\n", reader.apply(hostile.catalog));
        List<String> lost = new ArrayList<>();
        int written = 0;
        for (Map.Entry<String, String> text : hostile.texts.entrySet()) {
            if (isIn(text.getKey(), harmless)) {
                written++;
                if (!read.contains(text.getValue())) {
                    lost.add(text.getValue());
                }
            }
        }
        if (written == 0) {
            throw new IllegalArgumentException("the reader finds no text of the catalog");
        }
        return lost;
    }

    private String hostile(String harmless) {
        String text = harmless + " " + ATTACKS.get(texts.size() % ATTACKS.size());
        texts.put(harmless, text);
        return text;
    }

    private static boolean isIn(String text, String read) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(text) + "(?!\\d)")
                .matcher(read)
                .find();
    }
}
