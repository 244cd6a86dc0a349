package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A patent or a patent application.
 *
 * @param details the common details
 * @param number the number, such as US5255452A, if known
 * @param office the patent office, if known
 */
public record Patent(EntryDetails details, Optional<String> number, Optional<String> office) implements Entry {

    /**
     * Makes a patent.
     *
     * @param details the common details
     * @param number the number, such as US5255452A, if known
     * @param office the patent office, if known
     */
    public Patent {
        number = PlainText.normalize(number);
        office = PlainText.normalize(office);
    }

    /**
     * {@return a patent with these details and no other values}
     *
     * @param details the common details
     */
    public static Patent of(EntryDetails details) {
        return new Patent(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this patent with another value}
     *
     * @param number the number, such as US5255452A
     */
    public Patent withNumber(String number) {
        return new Patent(details, Optional.of(number), office);
    }

    /**
     * {@return a copy of this patent with another value}
     *
     * @param office the patent office
     */
    public Patent withOffice(String office) {
        return new Patent(details, number, Optional.of(office));
    }

    @Override
    public Patent withDetails(EntryDetails details) {
        return new Patent(details, number, office);
    }

    @Override
    public Kind kind() {
        return Kind.PATENT;
    }
}
