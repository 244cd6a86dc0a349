package io.github.catalogkit.reader.json;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PersonAuthor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The object of a part of a catalog in the text of a document.
 *
 * @param text the text of the document
 * @param start the index at which the object starts
 */
record JsonObject(JsonText text, int start) {

    private static final String MARKDOWN = "markdown";

    private static final String NAME = "name";

    /** Returns the range of the value at a path, or of the last existing one on the path. */
    TextRange range(List<String> path) {
        return text.range(text.follow(start, path).start());
    }

    /** Returns the range of a text to replace in a value. */
    Optional<TextRange> range(List<String> path, Edit.Replace replace) {
        return replacement(path, replace).map(Replacement::edit).map(edit -> text.range(edit.start(), edit.end()));
    }

    /** Returns the edit that replaces a text in a value and in other members that repeat it. */
    Optional<Edit.OfText> replace(List<String> path, Edit.Replace replace) {
        return replacement(path, replace)
                .flatMap(this::edit)
                .map(edit ->
                        together(edit, ownLine(path.get(0), replace).stream().toList()));
    }

    /** Returns the edit of this part's own line template, which can repeat a value instead of a placeholder. */
    private Optional<Edit.OfText> ownLine(String member, Edit.Replace replace) {
        return text.string(start, "layout", "line")
                .filter(line -> !line.value().contains("{" + member + "}"))
                .flatMap(line -> Replacement.ofMarkdown(line, start, replace))
                .map(Replacement::edit);
    }

    /** Returns the edit that splits an element of an array. */
    Optional<Edit.OfText> split(List<String> path, Edit.Split split) {
        int length = path.size();
        boolean named = length > 2
                && path.get(length - 1).equals(NAME)
                && path.get(length - 2).chars().allMatch(Character::isDigit);
        Optional<JsonString> name = string(path);
        if (!named || name.isEmpty()) {
            return Optional.empty();
        }
        int element = text.follow(start, path.subList(0, length - 1)).start();
        int end = text.end(element);
        int before = element;
        while (Character.isWhitespace(text.characters().charAt(before - 1))) {
            before--;
        }
        StringBuilder copies = new StringBuilder();
        for (String right : split.right()) {
            Optional<Edit.OfText> edit = Replacement.of(
                            name.get(), element, new Edit.Replace(split.wrong(), right), path)
                    .flatMap(this::edit);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            copies.append(copies.isEmpty() ? "" : "," + text.characters().substring(before, element))
                    .append(text.characters(), element, edit.get().start())
                    .append(edit.get().replacement())
                    .append(text.characters(), edit.get().end(), end);
        }
        return Optional.of(new Edit.OfText(element, end, copies.toString()));
    }

    /** Returns the edit that writes members at the start of the object, or instead of the values that it has. */
    Optional<Edit.OfText> assign(Edit.Assign assign) {
        String characters = text.characters();
        int first = start + 1;
        while (first < characters.length() && Character.isWhitespace(characters.charAt(first))) {
            first++;
        }
        String space = characters.substring(start + 1, first);
        StringBuilder added = new StringBuilder();
        List<Edit.OfText> edits = new ArrayList<>();
        for (Edit.Assign.Value value : assign.values()) {
            String written = JsonString.quoted(value.text());
            text.find(start, List.of(value.member()))
                    .ifPresentOrElse(
                            known -> edits.add(new Edit.OfText(known, text.end(known), written)),
                            () -> added.append("\"" + value.member() + "\": " + written + "," + space));
        }
        return Optional.of(together(new Edit.OfText(first, first, added.toString()), edits));
    }

    /**
     * A text to replace in a string.
     *
     * @param string the string
     * @param object the index at which the object with the string starts
     * @param from the index of the first character to replace
     * @param to the index after the last one
     * @param right the text to write
     * @param member the name of the string in the object
     */
    private record Replacement(JsonString string, int object, int from, int to, String right, String member) {

        static Optional<Replacement> of(JsonString string, int object, Edit.Replace replace, List<String> path) {
            int at = Edit.Replace.find(string.value(), replace.wrong(), 0);
            return of(string, object, at, replace, replace.right(), path.get(path.size() - 1));
        }

        static Optional<Replacement> ofMarkdown(JsonString markdown, int object, Edit.Replace replace) {
            String right =
                    replace.isUrl() ? replace.right() : InlineMarkdown.writeInstead(replace.wrong(), replace.right());
            return of(markdown, object, replace.findInMarkdown(markdown.value()), replace, right, MARKDOWN);
        }

        private static Optional<Replacement> of(
                JsonString string, int object, int at, Edit.Replace replace, String right, String member) {
            return at < 0
                    ? Optional.empty()
                    : Optional.of(new Replacement(
                            string, object, at, at + replace.wrong().length(), right, member));
        }

        Edit.OfText edit() {
            return string.edit(from, to, right);
        }

        String before() {
            return string.value();
        }

        String after() {
            return before().substring(0, from) + right + before().substring(to);
        }
    }

    private Optional<Replacement> replacement(List<String> path, Edit.Replace replace) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int around = text.follow(start, path.subList(0, path.size() - 1)).start();
        return string(path)
                .flatMap(string -> Replacement.of(string, around, replace, path))
                .or(() -> {
                    int object = text.follow(start, path).start();
                    return text.string(object, MARKDOWN).flatMap(it -> Replacement.ofMarkdown(it, object, replace));
                });
    }

    private Optional<JsonString> string(List<String> path) {
        return text.string(start, path.toArray(String[]::new));
    }

    private Optional<Edit.OfText> edit(Replacement replacement) {
        return switch (replacement.member()) {
            case MARKDOWN -> Optional.of(together(replacement.edit(), plainText(replacement)));
            case NAME -> person(replacement);
            default -> Optional.of(replacement.edit());
        };
    }

    /** Returns the edit of the plain text of Markdown, if the document has it. */
    private List<Edit.OfText> plainText(Replacement markdown) {
        Optional<String> before = plain(markdown.before());
        return text
                .string(markdown.object(), "text")
                .filter(string -> before.filter(string.value()::equals).isPresent())
                .flatMap(string -> plain(markdown.after()).flatMap(string::become))
                .stream()
                .toList();
    }

    private static Optional<String> plain(String markdown) {
        try {
            return Optional.of(InlineMarkdown.parse(markdown).plain());
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    /** Returns the edit of a name and its recognized parts, unless a suffix would be missing. */
    private Optional<Edit.OfText> person(Replacement name) {
        if (text.find(name.object(), List.of("family")).isEmpty()) {
            return Optional.of(name.edit());
        }
        PersonAuthor before = PersonAuthor.of(name.before());
        PersonAuthor after = PersonAuthor.of(name.after());
        Optional<JsonString> family = recognized(name.object(), "family", Optional.of(before.family()));
        Optional<JsonString> suffix = recognized(name.object(), "suffix", before.suffix());
        if (suffix.isPresent() && after.suffix().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(together(
                name.edit(),
                Stream.of(
                                family.flatMap(it -> it.become(after.family())),
                                suffix.flatMap(it -> after.suffix().flatMap(it::become)))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private Optional<JsonString> recognized(int object, String member, Optional<String> value) {
        return text.string(object, member)
                .filter(string -> value.filter(string.value()::equals).isPresent());
    }

    /** Returns one edit that has the effect of all of these. */
    private Edit.OfText together(Edit.OfText first, List<Edit.OfText> others) {
        List<Edit.OfText> edits = new ArrayList<>(others);
        edits.add(first);
        return Edit.OfText.together(text.characters(), edits);
    }
}
