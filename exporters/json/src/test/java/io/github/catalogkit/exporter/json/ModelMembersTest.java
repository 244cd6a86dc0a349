package io.github.catalogkit.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.RareDetails;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Nothing of the model is forgotten: there is a member for everything that it knows. */
final class ModelMembersTest {

    private static final Map<String, String> RENAMED =
            Map.of("LabelledLink.address", "url", "Organization.name", "organization");

    private static final Map<Class<?>, String> DEFINITIONS = Map.of(
            Catalog.class, "",
            EntryDetails.class, "/$defs/entry",
            RareDetails.class, "/$defs/entry",
            LabelledLink.class, "/$defs/link");

    /** Parts of an entry whose own parts are members of it. */
    private static final Set<String> FLATTENED = Set.of("details", "rare");

    static Set<Class<?>> types() {
        return ModelTypes.components().keySet();
    }

    @Test
    void allTypesOfTheModelAreFound() {
        assertThat(types())
                .contains(Catalog.class, EntryDetails.class, Imprint.class, Organization.class, Picture.class)
                .containsAll(Stream.of(Kind.values()).map(Kind::type).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyComponentHasAMember(Class<?> type) {
        JsonNode definition = Schemas.ofCatalog().document().tree().at(definition(type));
        Collection<String> members = definition.path("properties").propertyNames();
        assertThat(ModelTypes.components().get(type))
                .filteredOn(component -> !FLATTENED.contains(component))
                .extracting(component -> RENAMED.getOrDefault(type.getSimpleName() + "." + component, component))
                .isSubsetOf(members);
    }

    private static String definition(Class<?> type) {
        return Optional.ofNullable(DEFINITIONS.get(type))
                .orElseGet(() -> "/$defs/" + type.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
