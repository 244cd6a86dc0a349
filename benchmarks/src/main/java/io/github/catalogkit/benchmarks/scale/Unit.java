package io.github.catalogkit.benchmarks.scale;

import java.util.Locale;

/** How a number is shown. */
enum Unit {
    SECONDS("%.2f s", 1),
    MILLISECONDS("%.1f ms", 1e-3),
    MICROSECONDS("%.2f us", 1e-6),
    MEBIBYTES("%.1f MiB", 1024 * 1024),
    BYTES("%.0f bytes", 1);

    private final String format;
    private final double size;

    Unit(String format, double size) {
        this.format = format;
        this.size = size;
    }

    /** A number of seconds or bytes in this unit. */
    String show(double value) {
        return String.format(Locale.ROOT, format, value / size);
    }
}
