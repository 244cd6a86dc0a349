package io.github.catalogkit.testkit;

import io.github.catalogkit.export.ExportOption;
import java.util.List;
import java.util.stream.Stream;

/** Sample values of options. */
final class OptionValues {

    private OptionValues() {}

    /** Returns valid values: every word of a choice, the ends of a range, various texts. */
    static List<String> taken(ExportOption option) {
        if (option.form() instanceof ExportOption.Choice choice) {
            return choice.words();
        } else if (option.form() instanceof ExportOption.WholeNumber number) {
            return Stream.of(number.least(), number.most()).map(String::valueOf).toList();
        }
        return List.of("", option.defaultValue(), "Words & \"marks\" <of> {several} \\kinds% --> \ud83d\ude00");
    }

    /** Returns invalid values. */
    static List<String> refused(ExportOption option) {
        List<String> candidates =
                Stream.concat(Stream.of("no such value"), outside(option)).toList();
        return candidates.stream()
                .filter(value -> !option.form().accepts(value))
                .toList();
    }

    private static Stream<String> outside(ExportOption option) {
        return option.form() instanceof ExportOption.WholeNumber number
                ? Stream.of(number.least() - 1L, number.most() + 1L).map(String::valueOf)
                : Stream.empty();
    }
}
