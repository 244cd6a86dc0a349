package io.github.catalogkit.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of an exporter's options: those that were given, and the defaults of the rest. */
public final class ExportOptions {

    private final Map<String, String> values;

    private ExportOptions(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * {@return the defaults of an exporter}
     *
     * @param exporter the exporter that knows the options
     */
    public static ExportOptions defaults(CatalogExporter exporter) {
        return of(exporter, Map.of());
    }

    /**
     * {@return the given values, and the defaults of the rest}
     *
     * @param exporter the exporter that knows the options
     * @param given the values by the names of their options; empty for all defaults
     * @throws ExportException if the exporter does not know an option, or an option does not take its value; all such
     *     mistakes are in the message
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
     * {@return whether an option that is on or off is on}
     *
     * @param option an option that {@link ExportOption#flag} made
     */
    public boolean isOn(ExportOption option) {
        return Boolean.parseBoolean(text(option));
    }

    /**
     * {@return the value of an option that takes a number}
     *
     * @param option an option that {@link ExportOption#number} made
     */
    public int number(ExportOption option) {
        return Integer.parseInt(text(option));
    }
}
