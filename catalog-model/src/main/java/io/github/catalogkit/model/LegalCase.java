package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A decision of a court.
 *
 * @param details the common details
 * @param court the court, if known
 * @param number the docket number, if known
 */
public record LegalCase(EntryDetails details, Optional<String> court, Optional<String> number) implements Entry {

    /**
     * Makes a legal case.
     *
     * @param details the common details
     * @param court the court, if known
     * @param number the docket number, if known
     */
    public LegalCase {
        court = PlainText.normalize(court);
        number = PlainText.normalize(number);
    }

    /**
     * {@return a legal case with these details and no other values}
     *
     * @param details the common details
     */
    public static LegalCase of(EntryDetails details) {
        return new LegalCase(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this legal case with another value}
     *
     * @param court the court
     */
    public LegalCase withCourt(String court) {
        return new LegalCase(details, Optional.of(court), number);
    }

    /**
     * {@return a copy of this legal case with another value}
     *
     * @param number the docket number
     */
    public LegalCase withNumber(String number) {
        return new LegalCase(details, court, Optional.of(number));
    }

    @Override
    public LegalCase withDetails(EntryDetails details) {
        return new LegalCase(details, court, number);
    }

    @Override
    public Kind kind() {
        return Kind.LEGAL_CASE;
    }
}
