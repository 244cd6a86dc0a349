package io.github.catalogkit.registry;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.WebAddress;
import java.util.Optional;

/** Reads what entries are made of. An optional text has the number 1 in front, or the number 0 in its stead. */
final class PartInput {

    private final ValueInput in;

    PartInput(ValueInput in) {
        this.in = in;
    }

    Optional<WebAddress> address() {
        return Optional.of(WebAddress.of(in.text()));
    }

    Optional<PartialDate> date() {
        return Optional.of(PartialDate.of(in.word()));
    }

    Author person() {
        String name = in.text();
        return new Person(name, in.text(), optionalText(), optionalText(), orSame(in.text(), name));
    }

    Author organization() {
        String name = in.text();
        return new Organization(name, orSame(in.text(), name));
    }

    /** Most are credited by their names, of which one string is enough. */
    private static String orSame(String creditedAs, String name) {
        return creditedAs.equals(name) ? name : creditedAs;
    }

    LabelledLink link() {
        return new LabelledLink(in.word(), WebAddress.of(in.text()));
    }

    Optional<Event> event() {
        return Optional.of(new Event(in.word(), optionalDate(), optionalText()));
    }

    Layout layout() {
        return new Layout(optionalText(), optionalText(), optionalText(), optionalText(), optionalText());
    }

    Layout optionalLayout() {
        return in.number() == 0 ? Layout.none() : layout();
    }

    Optional<WebAddress> optionalAddress() {
        return in.number() == 0 ? Optional.empty() : address();
    }

    Optional<PartialDate> optionalDate() {
        return in.number() == 0 ? Optional.empty() : date();
    }

    Optional<String> optionalText() {
        return in.number() == 0 ? Optional.empty() : Optional.of(in.text());
    }
}
