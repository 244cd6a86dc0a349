package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;

/**
 * How much is done for a figure.
 *
 * @param compilations how often a list of 10,000 entries is compiled each way
 * @param largeCompilations how often one of 100,000 is
 * @param starts how often a program is started each way
 * @param exports how often a list is exported each way
 * @param divisor by what the sizes of lists are divided, to try a figure quickly
 */
record Effort(int compilations, int largeCompilations, int starts, int exports, int divisor) {

    static Effort full() {
        return new Effort(5, 3, 21, 9, 1);
    }

    static Effort quick() {
        return new Effort(2, 1, 5, 3, 1);
    }

    /** This, with lists of a tenth of their sizes. */
    Effort small() {
        return new Effort(compilations, largeCompilations, starts, exports, 10);
    }

    ListShape shape(int entries, int sections) {
        return new ListShape(entries / divisor, Math.max(1, sections / divisor));
    }
}
