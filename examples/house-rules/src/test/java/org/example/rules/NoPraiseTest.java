package org.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.testkit.RuleContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoPraiseTest extends RuleContract {

    private static final Tool TOOL = Tool.of(EntryDetails.of("envoy", "Envoy")
            .url("https://www.envoyproxy.io/")
            .description("the best proxy, with awesomeness")
            .build());

    @Override
    protected Rule rule() {
        return new NoPraise();
    }

    @Test
    void findsWholeWords() {
        assertEquals(
                List.of("the description praises: \"best\""),
                problems(SampleCatalogs.of(TOOL)).stream().map(Problem::message).toList());
    }

    @Test
    void findsTheWordsOfItsOption() {
        assertEquals(List.of(), problems(SampleCatalogs.of(TOOL), "awesome wonderful"));
    }
}
