package io.github.catalogkit.processor.make;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.problem.Quotation;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;

/** Reads texts that are written to Markdown as is, of which blank and empty ones are values, too. */
final class VerbatimReader {

    private static final List<String> PLACEHOLDERS =
            Stream.of(Placeholder.values()).map(Placeholder::form).toList();

    private static final Pattern REGION_MARKER = Pattern.compile("<!-- catalog:(?:begin|end)\\b");

    private final Diagnostics diagnostics;

    VerbatimReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads a line template. */
    Optional<String> line(AnnotationMembers members, String member, AnnotationValue value) {
        Optional<String> line = text(members, member, value);
        Optional<String> unknown = line.flatMap(LineTemplate::unknownPlaceholder);
        unknown.ifPresent(placeholder -> diagnostics.error(
                members.location(value),
                ProblemCode.MALFORMED_LAYOUT,
                member + " has the unknown placeholder \"" + placeholder + "\"",
                NearestName.of(placeholder, PLACEHOLDERS)
                                .map(nearest -> "write \"" + nearest + "\"")
                                .orElse("write one of " + String.join(", ", PLACEHOLDERS))
                        + ", or \"{" + placeholder + "\" to show a brace"));
        return unknown.isPresent() ? Optional.empty() : line;
    }

    /** Reads the start of a line. */
    Optional<String> start(AnnotationMembers members, String member, AnnotationValue value) {
        Optional<String> text = text(members, member, value);
        if (text.filter(it -> it.contains("\n")).isPresent()) {
            refuse(members, member, Quotation.of(text.get()) + " has a line break", "write the start of one line");
            return Optional.empty();
        }
        return text;
    }

    /** Reads a number from {@code least} to {@code most}. */
    Optional<Integer> number(AnnotationMembers members, String member, int least, int most) {
        Optional<Integer> number = members.number(member);
        if (number.filter(it -> it < least || it > most).isPresent()) {
            String help = most == Integer.MAX_VALUE ? least + " or more" : "a number from " + least + " to " + most;
            refuse(members, member, "is " + number.get(), "write " + help);
            return Optional.empty();
        }
        return number;
    }

    /** Reads a text that can have line breaks and tabs; it can be in several parts. */
    Optional<String> text(AnnotationMembers members, String member, AnnotationValue value) {
        Optional<String> text = value.getValue() instanceof List<?> parts
                ? joined(members, member, parts)
                : part(members, member, value);
        if (text.filter(it -> REGION_MARKER.matcher(it).find()).isPresent()) {
            diagnostics.error(
                    members.location(value),
                    ProblemCode.MALFORMED_LAYOUT,
                    member + " has the marker of a region, which ends the generated part of the file",
                    "write it in the file itself");
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> joined(AnnotationMembers members, String member, List<?> parts) {
        StringBuilder text = new StringBuilder();
        boolean complete = true;
        for (Object each : parts) {
            Optional<String> part =
                    each instanceof AnnotationValue value ? part(members, member, value) : Optional.empty();
            part.ifPresent(text::append);
            complete &= part.isPresent();
        }
        return complete ? Optional.of(text.toString()) : Optional.empty();
    }

    private Optional<String> part(AnnotationMembers members, String member, AnnotationValue value) {
        Optional<String> text = AnnotationMembers.textOf(value);
        OptionalInt odd = text.stream()
                .flatMapToInt(String::codePoints)
                .filter(VerbatimReader::cannotBeCarried)
                .findFirst();
        if (odd.isPresent()) {
            diagnostics.error(
                    members.location(value),
                    ProblemCode.MALFORMED_LAYOUT,
                    String.format(
                            Locale.ROOT,
                            "%s has the character U+%04X, which Markdown does not allow",
                            member,
                            odd.getAsInt()),
                    "remove it, or write \\n for a line break");
            return Optional.empty();
        }
        return text;
    }

    private static boolean cannotBeCarried(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\r' || character == 0; // CommonMark 0.31, sections 2.1 and 2.3
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    private void refuse(AnnotationMembers members, String member, String message, String help) {
        diagnostics.error(members.location(member), ProblemCode.MALFORMED_LAYOUT, member + " " + message, help);
    }
}
