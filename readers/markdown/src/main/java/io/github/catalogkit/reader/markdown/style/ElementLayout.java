package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.model.Layout;
import io.github.catalogkit.text.InlineText;
import java.util.function.UnaryOperator;

/** What an element has of its own beside the style: its introduction, and its layout. */
public record ElementLayout(InlineText introduction, Layout layout) {

    ElementLayout with(UnaryOperator<Layout> change) {
        return new ElementLayout(introduction, change.apply(layout));
    }

    ElementLayout withIntroduction(InlineText text) {
        return new ElementLayout(text, layout);
    }
}
