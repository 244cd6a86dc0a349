package io.github.catalogkit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of an exporter's options: those that are set, and the defaults of all others. */
public final class ExportOptions {

    private final Map<String, String> values;

    private ExportOptions(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * {@return the defaults of an exporter}
     *
     * @param exporter the exporter that has the options
     */
    public static ExportOptions defaults(CatalogExporter exporter) {
        return of(exporter, Map.of());
    }

    /**
     * {@return these values, and the defaults of all other options}
     *
     * @param exporter the exporter that has the options
     * @param given the values by the names of their options; empty for all defaults
     * @throws ExportException if the exporter does not have an option, or a value is not valid for its option; the message
     *     has all such problems
     */
    public static ExportOptions of(CatalogExporter exporter, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        Map<String, String> unknown = new TreeMap<>(given);
        List<String> wrong = new ArrayList<>();
        for (ExportOption option : exporter.options()) {
            String value = Optional.ofNullable(unknown.remove(option.name())).orElse(option.defaultValue());
            if (!option.form().accepts(value)) {
                wrong.add("\"" + option.name() + "=" + value + "\" (write "
                        + option.form().expected() + ")");
            }
            values.put(option.name(), value);
        }
        unknown.keySet().forEach(name -> wrong.add("\"" + name + "\" (" + known(exporter) + ")"));
        if (!wrong.isEmpty()) {
            throw new ExportException(
                    "the format " + exporter.format() + " does not support the option " + String.join(", ", wrong));
        }
        return new ExportOptions(values);
    }

    private static String known(CatalogExporter exporter) {
        String names =
                exporter.options().stream().map(ExportOption::name).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "it has no options" : "known options: " + names;
    }

    /**
     * {@return the value of an option as text}
     *
     * @param option one of the options of the exporter
     * @throws IllegalArgumentException if these are the options of an exporter that has no such option
     */
    public String text(ExportOption option) {
        return Optional.ofNullable(values.get(option.name()))
                .orElseThrow(() -> new IllegalArgumentException("no value for the option " + option.name()));
    }

    /**
     * {@return whether a flag is on}
     *
     * @param option an option that {@link ExportOption#flag} made
     */
    public boolean isOn(ExportOption option) {
        return Boolean.parseBoolean(text(option));
    }

    /**
     * {@return the value of a number option}
     *
     * @param option an option that {@link ExportOption#number} made
     */
    public int number(ExportOption option) {
        return Integer.parseInt(text(option));
    }
}
