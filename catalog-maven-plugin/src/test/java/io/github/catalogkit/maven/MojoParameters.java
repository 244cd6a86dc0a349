package io.github.catalogkit.maven;

import java.lang.reflect.Field;
import java.util.stream.Stream;

/** Sets the parameters of a goal as Maven does: in its fields, whatever their visibility. */
final class MojoParameters {

    private MojoParameters() {}

    static void set(AbstractCatalogMojo mojo, String parameter, Object value) throws ReflectiveOperationException {
        Field field = Stream.of(mojo.getClass(), AbstractCatalogMojo.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(candidate -> candidate.getName().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new NoSuchFieldException(parameter));
        field.setAccessible(true);
        field.set(mojo, value);
    }
}
