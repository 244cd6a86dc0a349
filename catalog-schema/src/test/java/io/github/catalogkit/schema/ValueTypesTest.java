package io.github.catalogkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Order;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value type has a method in formats, with that of a wider type as the default. */
class ValueTypesTest {

    private final List<String> called = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"LINE, line", "NAME, name line", "ID, id line", "LANGUAGE, language name line", "VERBATIM, verbatim"})
    void areWrittenByTheirMethod(String type, String methods) {
        text(type).write("en", writer());
        assertThat(called).containsExactly(methods.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"LINE, line", "NAME, name line", "ID, id", "LANGUAGE, language", "VERBATIM, verbatim"})
    void areReadByTheirMethod(String type, String methods) {
        assertThat(text(type).read(reader())).contains("read");
        assertThat(called).containsExactly(methods.split(" "));
    }

    @Test
    void aPartOfOneOfSeveralTypesIsWrittenAsItsOwn() {
        Author person = PersonAuthor.of("Ada Lovelace");
        assertThat(PartTypes.AUTHOR.typeOf(person)).isSameAs(PartTypes.PERSON);
        assertThat(PartTypes.AUTHOR.typeOf(OrganizationAuthor.of("IETF"))).isSameAs(PartTypes.ORGANIZATION);
        PartTypes.AUTHOR.write(person, writer());
        assertThat(called).containsExactly("oneOf", "part");
    }

    @Test
    void eachPartHasANameAndASentence() {
        assertThat(PartTypes.AUTHOR.name()).isEqualTo("author");
        assertThat(PartTypes.AUTHOR.summary()).endsWith(".");
        assertThat(PartTypes.PERSON.summary()).endsWith(".");
        assertThat(PartTypes.LINK.summary()).endsWith(".").isNotEqualTo(PartTypes.PERSON.summary());
    }

    @Test
    void wordsAreInLowercaseWithHyphens() {
        WordType<Order> orders = WordType.of("order", Order.class);
        assertThat(orders.name()).isEqualTo("order");
        assertThat(orders.labels()).contains("newest-first").hasSize(Order.values().length);
        assertThat(orders.label(Order.NEWEST_FIRST)).isEqualTo("newest-first");
        assertThat(orders.find("newest-first")).contains(Order.NEWEST_FIRST);
        assertThat(orders.find("newest")).isEmpty();
        assertThat(orders.words()).isEqualTo(Order.class);
    }

    @Test
    void wordsCanBeOmittedOrFewer() {
        WordType<Order> usual = WordType.of("order", Order.class).unless(Order.TITLE);
        assertThat(usual.usual()).contains(Order.TITLE);
        assertThat(usual.isEmpty(Order.TITLE)).isTrue();
        assertThat(usual.isEmpty(Order.NEWEST_FIRST)).isFalse();
        assertThat(EntryTypes.COMPANIONS.name()).isEqualTo("companion");
        assertThat(EntryTypes.COMPANIONS.labels()).containsExactly("book");
        assertThat(EntryTypes.COMPANIONS.find("tool")).isEmpty();
    }

    @Test
    void theOwnPropertiesOfAKindAreInFrontOfTheLastThatAllHave() {
        List<String> names =
                EntryTypes.BOOK.properties().stream().map(Property::name).toList();
        List<String> own = EntryTypes.BOOK.own().stream().map(Property::name).toList();
        List<String> common =
                EntryTypes.BOOK.details().stream().map(Property::name).toList();
        assertThat(own).isNotEmpty();
        assertThat(names).hasSize(own.size() + common.size()).containsAll(own);
        assertThat(names.subList(0, 3)).isEqualTo(common.subList(0, 3));
        assertThat(names.indexOf(own.get(0))).isEqualTo(common.size() - DetailProperties.BEHIND_OWN);
        assertThat(EntryTypes.common()).isNotEmpty();
    }

    @Test
    void anEntryWithoutRareDetailsHasFewerProperties() {
        Book plain = Book.of(EntryDetails.of("a", "A").build());
        Book rare = Book.of(EntryDetails.of("a", "A").language("en").build());
        assertThat(EntryTypes.BOOK.propertiesOf(rare)).isEqualTo(EntryTypes.BOOK.properties());
        assertThat(EntryTypes.BOOK.propertiesOf(plain))
                .extracting(Property::name)
                .contains("title", "tags")
                .doesNotContain("language");
    }

    @Test
    void whatAFactoryMethodNeedsIsReadBeforeTheRest() {
        List<Boolean> madeWith =
                PartTypes.LINK.properties().stream().map(Property::isMadeWith).toList();
        assertThat(madeWith).contains(true);
        assertThat(PartTypes.PERSON.properties())
                .filteredOn(property -> property.name().equals("affiliation"))
                .noneMatch(Property::isMadeWith);
        assertThat(EntryTypes.of(Kind.BOOK)).isSameAs(EntryTypes.BOOK);
    }

    @SuppressWarnings("unchecked")
    private static ValueType<String> text(String type) {
        return Arrays.stream(ValueType.class.getFields())
                .filter(field -> field.getName().equals(type))
                .map(field -> {
                    try {
                        return (ValueType<String>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private ValueWriter writer() {
        return recording(ValueWriter.class);
    }

    private ValueReader reader() {
        return recording(ValueReader.class);
    }

    /** Returns an object that records which methods are called, and calls those that an interface has a body for. */
    private <T> T recording(Class<T> type) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            called.add(method.getName());
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return method.getReturnType().equals(Optional.class) ? Optional.of("read") : null;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
