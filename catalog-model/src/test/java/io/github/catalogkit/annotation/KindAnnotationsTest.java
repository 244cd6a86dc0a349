package io.github.catalogkit.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LinkedEntry;
import io.github.catalogkit.model.RelationKind;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindAnnotationsTest {

    /** The members of a kind without one of its own, besides title and address, which all kinds have alike. */
    private static Map<String, String> common() {
        Map<String, String> members = members(Resource.class);
        members.remove("url");
        return members;
    }

    private static Map<String, String> members(Class<?> annotation) {
        Map<String, String> members = new TreeMap<>();
        for (Method member : annotation.getDeclaredMethods()) {
            members.put(
                    member.getName(),
                    member.getGenericReturnType()
                            + Optional.ofNullable(member.getDefaultValue())
                                    .map(value -> " " + Arrays.deepToString(new Object[] {value}))
                                    .orElse(""));
        }
        return members;
    }

    private static Class<?> annotationOf(Kind kind) throws ClassNotFoundException {
        return Class.forName(Catalog.class.getPackageName() + "." + kind.type().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindHasWhatAllHave(Kind kind) throws ClassNotFoundException {
        assertThat(members(annotationOf(kind))).containsAllEntriesOf(common());
    }

    @ParameterizedTest
    @EnumSource
    void theAddressIsRequiredWhereTheRecordRequiresIt(Kind kind) throws Exception {
        Method url = annotationOf(kind).getMethod("url");
        assertThat(url.getDefaultValue() == null).isEqualTo(LinkedEntry.class.isAssignableFrom(kind.type()));
    }

    @Test
    void eachRelationHasAMember() {
        assertThat(common())
                .containsKeys(Stream.of(RelationKind.values())
                        .map(RelationKind::member)
                        .toArray(String[]::new));
    }
}
