package io.github.catalogkit.registry;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.Style;
import java.util.ArrayList;
import java.util.List;

/** Reads what only a catalogue has. */
final class HeadInput {

    private final ValueInput in;
    private final PartInput parts;

    HeadInput(ValueInput in) {
        this.in = in;
        this.parts = new PartInput(in);
    }

    Imprint imprint() {
        int count = in.number();
        List<Author> maintainers = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            maintainers.add(in.number() == Field.PERSON ? parts.person() : parts.organization());
        }
        return new Imprint(
                maintainers,
                parts.optionalAddress(),
                parts.optionalDate(),
                parts.optionalDate(),
                parts.optionalText(),
                parts.optionalText());
    }

    Style style() {
        return new Style(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                in.text(),
                texts(),
                in.number(),
                in.number(),
                in.number(),
                in.number());
    }

    List<RuleSetting> rules() {
        int count = in.number();
        List<RuleSetting> rules = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            rules.add(new RuleSetting(in.text(), Severity.valueOf(in.word()), parts.optionalText()));
        }
        return rules;
    }

    private List<String> texts() {
        int count = in.number();
        List<String> texts = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            texts.add(in.text());
        }
        return texts;
    }
}
