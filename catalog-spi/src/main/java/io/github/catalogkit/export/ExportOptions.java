package io.github.catalogkit.export;

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
        StringBuilder wrong = new StringBuilder();
        for (ExportOption option : exporter.options()) {
            String value = Optional.ofNullable(unknown.remove(option.name())).orElse(option.defaultValue());
            if (!option.form().accepts(value)) {
                wrong.append("The option ").append(option.name()).append(" of the format ");
                wrong.append(exporter.format())
                        .append(" does not take \"")
                        .append(value)
                        .append("\"; expected ");
                wrong.append(option.form().expected()).append(". ");
            }
            values.put(option.name(), value);
        }
        for (String name : unknown.keySet()) {
            wrong.append("The format ")
                    .append(exporter.format())
                    .append(" has no option \"")
                    .append(name);
            wrong.append("\"; it has ").append(known(exporter)).append(". ");
        }
        if (!wrong.isEmpty()) {
            throw new ExportException(wrong.toString().strip());
        }
        return new ExportOptions(values);
    }

    private static String known(CatalogExporter exporter) {
        String names =
                exporter.options().stream().map(ExportOption::name).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
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
