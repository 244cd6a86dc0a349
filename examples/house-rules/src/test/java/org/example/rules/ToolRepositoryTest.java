package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.testkit.RuleContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolRepositoryTest extends RuleContract {

    @Override
    protected Rule rule() {
        return new ToolRepository();
    }

    @Test
    void isKeptByAToolThatIsItsRepository() {
        Tool tool = Tool.of(EntryDetails.of("cilium", "Cilium")
                .url("https://github.com/cilium/cilium")
                .build());
        assertEquals(List.of(), problems(SampleCatalogs.of(tool)));
    }
}
