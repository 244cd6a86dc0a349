package io.github.catalogkit.processor.read;

import io.github.catalogkit.processor.problem.ElementLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The explicit members of an annotation; members with their default are absent.
 *
 * <p>Values are read from mirrors, since {@code getAnnotation} throws for a member that is a class. A value that does
 * not compile, which the compiler reports itself, is absent, too.
 */
public final class AnnotationMembers {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]+)])?(?:\\.(.+))?");

    private static final Set<String> NO_TEXTS = Set.of("url", "feed", "repository", "homepage", "id", "formerIds");

    private final TypeElement element;
    private final AnnotationMirror outermost;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values;

    /**
     * Makes members.
     *
     * @param element the class with the annotation
     * @param outermost the annotation on the class, which contains {@code mirror} or is the same
     * @param mirror the annotation with the members
     */
    private AnnotationMembers(TypeElement element, AnnotationMirror outermost, AnnotationMirror mirror) {
        this.element = element;
        this.outermost = outermost;
        this.mirror = mirror;
        this.values = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                mirror.getElementValues().entrySet()) {
            values.put(member.getKey().getSimpleName().toString(), member.getValue());
        }
    }

    public static AnnotationMembers of(TypeElement element, AnnotationMirror annotation) {
        return new AnnotationMembers(element, annotation, annotation);
    }

    /** Returns the class with the annotation. */
    public TypeElement element() {
        return element;
    }

    /** Returns the annotation with the members. */
    AnnotationMirror mirror() {
        return mirror;
    }

    public Optional<AnnotationValue> value(String member) {
        return Optional.ofNullable(values.get(member));
    }

    /** Returns the elements of an array; a value without braces is an array with one element. */
    public List<AnnotationValue> values(String member) {
        AnnotationValue array = values.get(member);
        if (array == null || !(array.getValue() instanceof List<?> list)) {
            return List.of();
        }
        List<AnnotationValue> elements = new ArrayList<>(list.size());
        for (Object element : list) {
            if (element instanceof AnnotationValue value) {
                elements.add(value);
            }
        }
        return elements;
    }

    /** Returns the texts of this annotation and nested ones by the names of their members, without URLs and ids. */
    public Map<String, List<AnnotationValue>> texts() {
        Map<String, List<AnnotationValue>> texts = new TreeMap<>();
        values.forEach((member, value) -> {
            if (!NO_TEXTS.contains(member)) {
                addTexts(member, value, texts);
            }
        });
        return texts;
    }

    private void addTexts(String member, AnnotationValue value, Map<String, List<AnnotationValue>> texts) {
        if (value.getValue() instanceof String) {
            texts.computeIfAbsent(member, name -> new ArrayList<>()).add(value);
        } else if (value.getValue() instanceof List<?>) {
            values(member).stream()
                    .filter(element -> !(element.getValue() instanceof List<?>))
                    .forEach(element -> addTexts(member, element, texts));
        } else if (value.getValue() instanceof AnnotationMirror) {
            annotationOf(value)
                    .map(AnnotationMembers::texts)
                    .ifPresent(inner -> inner.forEach((name, found) -> texts.merge(name, found, (known, more) -> {
                        List<AnnotationValue> both = new ArrayList<>(known);
                        both.addAll(more);
                        return both;
                    })));
        }
    }

    /** Returns a text; empty if the value is not a string literal, for which javac returns a text after reporting it. */
    public static Optional<String> textOf(AnnotationValue value) {
        return value.getValue() instanceof String text && value.toString().startsWith("\"")
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Returns whether the compiler could read all values; it reports those that it could not. */
    public boolean isReadable() {
        return values.values().stream().allMatch(AnnotationMembers::isReadable);
    }

    private static boolean isReadable(AnnotationValue value) {
        if (value.getValue() instanceof List<?> list) {
            return list.stream().allMatch(each -> !(each instanceof AnnotationValue part) || isReadable(part));
        } else if (value.getValue() instanceof AnnotationMirror nested) {
            return nested.getElementValues().values().stream().allMatch(AnnotationMembers::isReadable);
        }
        return value.getValue() instanceof String ? textOf(value).isPresent() : !isUnresolved(value);
    }

    public Optional<Integer> number(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .flatMap(value -> value instanceof Integer number ? Optional.of(number) : Optional.empty());
    }

    public Optional<Boolean> flag(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .flatMap(value -> value instanceof Boolean flag ? Optional.of(flag) : Optional.empty());
    }

    /** Returns the name of an enum constant. */
    public Optional<String> constant(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .flatMap(value -> value instanceof VariableElement constant
                        ? Optional.of(constant.getSimpleName().toString())
                        : Optional.empty());
    }

    public Optional<AnnotationMembers> annotation(String member) {
        return value(member).flatMap(this::annotationOf);
    }

    public Optional<AnnotationMembers> annotationOf(AnnotationValue value) {
        return value.getValue() instanceof AnnotationMirror nested
                ? Optional.of(new AnnotationMembers(element, outermost, nested))
                : Optional.empty();
    }

    /** Returns whether the value is a class literal that the compiler could not resolve, which it has reported. */
    public static boolean isUnresolved(AnnotationValue value) {
        return value.getValue() instanceof String
                || (value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
    }

    /** Returns the class of a class literal, unless it is a primitive type or an array. */
    public static Optional<TypeElement> classOf(AnnotationValue value) {
        return value.getValue() instanceof DeclaredType type && type.asElement() instanceof TypeElement named
                ? Optional.of(named)
                : Optional.empty();
    }

    public ElementLocation location() {
        return new ElementLocation(element, Optional.of(outermost), Optional.empty());
    }

    public ElementLocation location(AnnotationValue value) {
        return new ElementLocation(element, Optional.of(outermost), Optional.of(value));
    }

    /** Returns the location of a value such as {@code seeAlso[1]} or {@code authors[0].name}; of its owner, if it is absent. */
    public ElementLocation location(String path) {
        return find(path).map(this::location).orElseGet(this::location);
    }

    private Optional<AnnotationValue> find(String path) {
        Matcher step = STEP.matcher(path);
        if (!step.matches()) {
            return Optional.empty();
        }
        Optional<AnnotationValue> found = Optional.ofNullable(step.group(2))
                .map(index -> values(step.group(1)).stream()
                        .skip(Integer.parseInt(index))
                        .findFirst())
                .orElseGet(() -> value(step.group(1)));
        return found.flatMap(value -> Optional.ofNullable(step.group(3))
                .flatMap(rest -> annotationOf(value).flatMap(nested -> nested.find(rest)))
                .or(() -> found));
    }
}
