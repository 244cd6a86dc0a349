package io.github.catalogkit.exporter.site.style;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A color in sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record Color(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final double STEP = 0.05;

    static boolean isColor(String text) {
        return HEX.matcher(text).matches();
    }

    static Color of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Color(value >> 16, (value >> 8) & 0xff, value & 0xff);
    }

    /** Returns this color, mixed with another until it has a contrast with a background. */
    Color legibleOn(Color background, double contrast, Color other) {
        Color color = this;
        for (double share = STEP; color.contrast(background) < contrast && share <= 1; share += STEP) {
            color = mixed(other, share);
        }
        return color;
    }

    private Color mixed(Color other, double share) {
        return new Color(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** Returns the contrast ratio (WCAG 2.2), from 1 to 21. */
    double contrast(Color other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
