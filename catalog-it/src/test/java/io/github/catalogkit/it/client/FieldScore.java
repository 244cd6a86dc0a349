package io.github.catalogkit.it.client;

/**
 * How many values of a field a program has read.
 *
 * @param values the number of values in the file
 * @param kept those that are a value of the record
 * @param noted those that are only in its note
 */
record FieldScore(int values, int kept, int noted) {

    static final FieldScore NONE = new FieldScore(0, 0, 0);

    FieldScore with(boolean isKept, boolean isNoted) {
        return new FieldScore(values + 1, kept + (isKept ? 1 : 0), noted + (!isKept && isNoted ? 1 : 0));
    }

    /** Returns the cell of the table. */
    String cell() {
        if (kept == values) {
            return "all " + values;
        }
        String notes = noted == 0 ? "" : " (" + noted + " in the note)";
        return kept + " of " + values + notes;
    }
}
