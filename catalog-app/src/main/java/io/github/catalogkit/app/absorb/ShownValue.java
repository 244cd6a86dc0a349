package io.github.catalogkit.app.absorb;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.schema.PropertyValues;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of the classes and how it is read from the page, which can be different: a page can show it with another one, such as a
 * description with "see also", or show only some elements of a list.
 *
 * @param name the name of the property
 * @param inClasses the values of the classes
 * @param shown the values as they are read from the generated page
 */
record ShownValue(String name, PropertyValues inClasses, PropertyValues shown) {

    /** Returns the values of the classes with the change from the shown value to another one; empty if it has no place there. */
    Optional<PropertyValues> changed(PropertyValues edited) {
        Optional<Object> own = inClasses.get(name);
        Optional<Object> before = shown.get(name);
        Optional<Object> after = edited.get(name);
        if (own.equals(before)) {
            return Optional.of(inClasses.with(name, edited));
        } else if (Content.FORM.contains(name)) {
            return Optional.empty();
        } else if (own.orElse(List.of()) instanceof List<?> list
                && before.orElse(List.of()) instanceof List<?> shownList
                && after.orElse(List.of()) instanceof List<?> editedList) {
            List<Object> elements = new ArrayList<>(list);
            elements.removeIf(element -> shownList.contains(element) && !editedList.contains(element));
            editedList.stream()
                    .filter(element -> !shownList.contains(element) && !elements.contains(element))
                    .forEach(elements::add);
            return Optional.of(inClasses.withSame(name, Optional.of(elements)));
        } else if (own.orElse(InlineText.empty()) instanceof InlineText text
                && before.orElse(InlineText.empty()) instanceof InlineText shownText
                && after.orElse(InlineText.empty()) instanceof InlineText editedText) {
            return inside(InlineMarkdown.write(text), InlineMarkdown.write(shownText), InlineMarkdown.write(editedText))
                    .map(InlineMarkdown::parse)
                    .map(inner -> inClasses.withSame(name, Optional.of(inner)));
        }
        return Optional.of(inClasses.with(name, edited));
    }

    /** Returns what became of a text inside a longer one, if what is around it is still there. */
    private static Optional<String> inside(String own, String shown, String edited) {
        int start = shown.indexOf(own);
        if (start < 0) {
            return Optional.empty();
        }
        String around = shown.substring(start + own.length());
        boolean kept = edited.length() >= start + around.length()
                && edited.startsWith(shown.substring(0, start))
                && edited.endsWith(around);
        return kept ? Optional.of(edited.substring(start, edited.length() - around.length())) : Optional.empty();
    }
}
