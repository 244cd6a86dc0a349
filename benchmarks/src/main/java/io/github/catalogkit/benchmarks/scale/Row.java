package io.github.catalogkit.benchmarks.scale;

import java.util.List;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param measured the median of the runs
 * @param beside what it is compared with, and the median of that
 * @param ratio the ratio of the two medians
 * @param spread the least and the greatest ratio of runs that were next to each other
 * @param target what the ratio should be
 * @param met whether it is
 */
record Row(String what, String measured, String beside, String ratio, String spread, String target, String met) {

    static final List<String> HEADINGS = List.of("What", "Median", "Beside", "Ratio", "Spread", "Target", "Met");

    /** How many times as much as another something is. */
    static Row times(String what, Quantity measured, Quantity beside, Target target) {
        return of(what, measured, beside, measured.samples(), beside.samples(), target);
    }

    /** How many times as fast as another something is. */
    static Row speed(String what, Quantity measured, Quantity beside, Target target) {
        return of(what, measured, beside, beside.samples(), measured.samples(), target);
    }

    private static Row of(
            String what, Quantity measured, Quantity beside, Samples above, Samples below, Target target) {
        double ratio = above.median() / below.median();
        Samples ratios = above.ratiosTo(below);
        String spread = ratios.values().size() > 1
                ? String.format(Locale.ROOT, "%.2f-%.2f", ratios.least(), ratios.most())
                : "";
        return new Row(
                what,
                measured.shown(),
                beside.shown(),
                String.format(Locale.ROOT, "%.2f", ratio),
                spread,
                target.shown(),
                target.judge(ratio));
    }

    /** Something that is compared with nothing. */
    static Row alone(String what, Quantity measured) {
        return new Row(what, measured.shown(), "", "", "", "", "");
    }

    List<String> cells() {
        return List.of(what, measured, beside, ratio, spread, target, met);
    }
}
