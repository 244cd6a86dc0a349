package io.github.catalogkit.maven;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.apache.maven.plugin.Mojo;

/** Sets the parameters of a goal like Maven: in its fields of any visibility. */
final class MojoParameters {

    private MojoParameters() {}

    static void set(Mojo mojo, String parameter, Object value) throws ReflectiveOperationException {
        Field field = Stream.<Class<?>>iterate(mojo.getClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(candidate -> candidate.getName().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new NoSuchFieldException(parameter));
        field.setAccessible(true);
        field.set(mojo, value);
    }
}
