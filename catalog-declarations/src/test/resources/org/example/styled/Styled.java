package org.example.styled;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Mark;
import io.github.catalogkit.annotation.Style;

@Catalog(id = "styled", title = "Styled", introduction = "*All*", sections = {Software.class, Empty.class})
@Style(marker = "* ", indent = "\t", contentsMarker = "+ ", contentsIndent = "    ", contentsDepth = 1,
        separator = " — ", lines = {"[{title}]({url})", "**[{title}]({url})** - {description}\\"}, sectionLevel = 3,
        blanksBeforeHeading = 2, blanksAfterHeading = 0, blanksBetweenEntries = 1,
        marks = {@Mark(name = "free", markdown = "![Free][free icon]"), @Mark(name = "⭐", markdown = ":star:")})
@Layout(above = "<!-- head -->\n", line = "",
        below = """
                Contents

                {contents}
                """,
        end = """
                tab\there \s
                C:\\users \\u0041 $S $L %s {{brace} "quoted" 漢 😀

                \ttail\s""")
public interface Styled {}
