package io.github.catalogkit.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Collects the members of all annotations, as a processor gets them from the compiler. */
@SupportedAnnotationTypes("*")
final class MemberCollector extends AbstractProcessor {

    private final Map<String, Map<String, String>> members = new LinkedHashMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::collect);
        return false;
    }

    private void collect(TypeElement type) {
        Map<String, String> values = new LinkedHashMap<>();
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            Element name = annotation.getAnnotationType().asElement();
            annotation
                    .getElementValues()
                    .forEach((member, value) ->
                            values.put(name.getSimpleName() + "." + member.getSimpleName(), text(value)));
        }
        members.put(type.getQualifiedName().toString().replaceFirst("^sample\\.", ""), values);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::collect);
    }

    /** A text in several parts is their concatenation. */
    private static String text(AnnotationValue value) {
        return value.getValue() instanceof List<?> parts
                ? parts.stream().map(part -> text((AnnotationValue) part)).collect(Collectors.joining())
                : value.getValue().toString();
    }

    Map<String, Map<String, String>> members() {
        return members;
    }
}
