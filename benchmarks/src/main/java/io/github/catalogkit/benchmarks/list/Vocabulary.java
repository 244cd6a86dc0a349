package io.github.catalogkit.benchmarks.list;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of made-up lists: as long as those of real ones, and none of them needs escaping in any format. */
final class Vocabulary {

    private static final List<String> WORDS = List.of(
            ("a access account address alert and any application archive audio automation backup bandwidth based block"
                            + " board bookmark bridge browser budget build cache calendar certificate channel chat client"
                            + " cloud cluster code collaborative collection command community configuration console"
                            + " container content control dashboard data database deploy desktop distributed document"
                            + " domain download easy editor email encrypted engine event exchange export extensible fast"
                            + " feed file filter firewall flexible folder for format forum framework friendly from"
                            + " gallery game gateway graph group home host image import index inventory invoice issue"
                            + " kernel knowledge language layer library light link list local log mail manage map market"
                            + " measure media meeting memory message metric minimal mobile modern monitor music network"
                            + " note notification object of office on online open optional package page packet password"
                            + " personal photo platform plugin podcast policy portal powerful privacy private process"
                            + " project protocol proxy public query queue quick read recipe record relay remote report"
                            + " resource route rule scalable schedule search secure self-hosted server service session"
                            + " share simple single site small social source space static status storage store stream"
                            + " subscription support sync system table task team template text that the ticket time to"
                            + " token tool track traffic transfer translate tunnel update upload user version video view"
                            + " virtual visual voice web which wiki with without workflow")
                    .split(" "));

    private static final List<String> NAMES = List.of(
            "Ada Lovelace",
            "Grace Hopper",
            "Edsger Dijkstra",
            "Barbara Liskov",
            "Ludwig van Beethoven",
            "Radia Perlman",
            "Donald Knuth",
            "Frances Allen");

    private static final List<String> LICENCES =
            List.of("Apache-2.0", "MIT", "GPL-3.0-only", "AGPL-3.0-only", "BSD-3-Clause", "MPL-2.0");

    private final Random random;

    Vocabulary(Random random) {
        this.random = random;
    }

    /** Words that are no sentence. */
    String words(int number) {
        return Stream.generate(() -> any(WORDS)).limit(number).collect(Collectors.joining(" "));
    }

    /** Words that each begin with a capital. */
    String name(int number) {
        return Stream.of(words(number).split(" ")).map(Vocabulary::capital).collect(Collectors.joining(" "));
    }

    String person() {
        return any(NAMES);
    }

    String licence() {
        return any(LICENCES);
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
