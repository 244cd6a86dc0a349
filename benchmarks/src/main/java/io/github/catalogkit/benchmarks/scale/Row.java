package io.github.catalogkit.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.Statistics;

/**
 * A row of the table.
 *
 * @param what what was measured
 * @param measured the median of the runs
 * @param beside the median of what it is compared with
 * @param ratio the ratio of the two medians; not a number if it is compared with nothing
 * @param spread the least and the greatest ratio of runs that were next to each other
 * @param target what the ratio should be
 * @param met whether it is
 */
record Row(String what, String measured, String beside, double ratio, String spread, String target, String met) {

    static final List<String> HEADINGS = List.of("What", "Median", "Beside", "Ratio", "Spread", "Target", "Met");

    /** Returns a row that compares with nothing. */
    static Row alone(String what, Quantity measured) {
        return new Row(what, measured.text(), "", Double.NaN, "", "", "");
    }

    /** Returns a row that compares a value of a program with that of another one. */
    static Row times(String what, String value, Quantity.Unit unit, Samples measured, Samples beside) {
        return times(what, measured.of(value, unit), beside.of(value, unit));
    }

    /** Returns a row whose ratio is how many times as much as another something is. */
    static Row times(String what, Quantity measured, Quantity beside) {
        return of(what, measured, beside, measured, beside);
    }

    /** Returns a row whose ratio is how many times as fast as another something is. */
    static Row speed(String what, Quantity measured, Quantity beside) {
        return of(what, measured, beside, beside, measured);
    }

    private static Row of(String what, Quantity measured, Quantity beside, Quantity above, Quantity below) {
        Statistics ratios = above.ratiosTo(below).statistics();
        String spread = ratios.getN() > 1 ? number(ratios.getMin()) + "-" + number(ratios.getMax()) : "";
        double ratio = above.median() / below.median();
        return new Row(what, measured.text(), beside.text(), ratio, spread, "", "");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    Row atMost(double limit) {
        return target("<= " + number(limit), ratio <= limit);
    }

    Row atLeast(double limit) {
        return target(">= " + number(limit), ratio >= limit);
    }

    private Row target(String newTarget, boolean isMet) {
        return new Row(what, measured, beside, ratio, spread, newTarget, isMet ? "yes" : "no");
    }

    List<String> cells() {
        return List.of(what, measured, beside, Double.isNaN(ratio) ? "" : number(ratio), spread, target, met);
    }
}
