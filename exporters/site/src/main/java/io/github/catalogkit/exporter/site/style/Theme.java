package io.github.catalogkit.exporter.site.style;

import io.github.catalogkit.export.ExportException;
import java.nio.charset.StandardCharsets;

/** The custom properties of the style sheet that a maintainer chooses. */
public final class Theme {

    private static final Color PAPER = Color.of("#fdfcf9");
    private static final Color NIGHT = Color.of("#16181c");
    private static final Color BLACK = Color.of("#000000");
    private static final Color WHITE = Color.of("#ffffff");

    /** The contrast of text that WCAG 2.2 (1.4.3) asks for, and a little more for tinted backgrounds. */
    private static final double BY_DAY = 5;

    /** Thin letters of a color need more on a dark background. */
    private static final double BY_NIGHT = 7;

    private final Color accent;
    private final boolean serif;

    /**
     * Makes a theme.
     *
     * @param accent the color of links and of what is chosen, such as {@code #0b5c8a}
     * @param serif whether texts have serifs
     * @throws ExportException if the color is not one
     */
    public Theme(String accent, boolean serif) {
        if (!Color.isColor(accent)) {
            throw new ExportException(
                    "the option accent is not a color: \"" + accent + "\"; write one such as #0b5c8a");
        }
        this.accent = Color.of(accent);
        this.serif = serif;
    }

    /** Returns the style sheet: its properties, and the rules. */
    public byte[] css(String rules) {
        String day = accent.legibleOn(PAPER, BY_DAY, BLACK).toString();
        String night = accent.legibleOn(NIGHT, BY_NIGHT, WHITE).toString();
        String text = serif ? "var(--serif)" : "var(--sans)";
        String properties = ":root{--paper:" + PAPER + ";--accent:" + day + ";--body:" + text + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{--paper:" + NIGHT + ";--accent:" + night
                + "}}\n";
        return (properties + rules).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the icon of the pages (SVG). */
    public byte[] icon(String drawing) {
        return drawing.replace("#000", accent.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
