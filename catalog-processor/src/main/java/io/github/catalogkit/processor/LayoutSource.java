package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Style;
import java.util.List;
import java.util.Optional;

/** Writes styles and layouts as calls that name only what differs from the default. */
final class LayoutSource {

    private LayoutSource() {}

    /** An expression of type {@link Layout}. */
    static CodeBlock of(Layout layout) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.none()", Layout.class);
        text(code, "withAbove", layout.above());
        text(code, "withMarker", layout.marker());
        text(code, "withLine", layout.line());
        text(code, "withBelow", layout.below());
        text(code, "withEnd", layout.end());
        return code.build();
    }

    /** An expression of type {@link Style}. */
    static CodeBlock of(Style style) {
        Style house = Style.house();
        CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()$>$>", Style.class);
        different(code, "marker", style.marker(), house.marker());
        different(code, "indent", style.indent(), house.indent());
        different(code, "contentsMarker", style.contentsMarker(), house.contentsMarker());
        different(code, "contentsIndent", style.contentsIndent(), house.contentsIndent());
        different(code, "contentsDepth", style.contentsDepth(), house.contentsDepth());
        different(code, "separator", style.separator(), house.separator());
        lines(code, style.lines());
        different(code, "sectionLevel", style.sectionLevel(), house.sectionLevel());
        different(code, "blanksBeforeHeading", style.blanksBeforeHeading(), house.blanksBeforeHeading());
        different(code, "blanksAfterHeading", style.blanksAfterHeading(), house.blanksAfterHeading());
        different(code, "blanksBetweenEntries", style.blanksBetweenEntries(), house.blanksBetweenEntries());
        return code.add("\n.build()$<$<").build();
    }

    private static void text(CodeBlock.Builder code, String method, Optional<String> value) {
        value.ifPresent(text -> code.add(".$L($S)", method, text));
    }

    private static void different(CodeBlock.Builder code, String method, String value, String otherwise) {
        if (!value.equals(otherwise)) {
            code.add("\n.$L($S)", method, value);
        }
    }

    private static void different(CodeBlock.Builder code, String method, int value, int otherwise) {
        if (value != otherwise) {
            code.add("\n.$L($L)", method, value);
        }
    }

    private static void lines(CodeBlock.Builder code, List<String> lines) {
        if (!lines.isEmpty()) {
            code.add(
                    "\n.lines($>$>\n$L$<$<)",
                    lines.stream().map(line -> CodeBlock.of("$S", line)).collect(CodeBlock.joining(",\n")));
        }
    }
}
