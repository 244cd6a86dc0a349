package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.value.PlainText;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text in the characters that pdfLaTeX prints with the font encodings T1 and TS1. */
final class Transliteration {

    /** Letters of Russian and its neighbors (ISO 9 without diacritics), of Greek (ISO 843), and signs. */
    private static final Map<String, String> SPELLINGS = Stream.of(("а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m"
                            + " н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya є=ye"
                            + " і=i ґ=g ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz"
                            + " α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y"
                            + " φ=f χ=ch ψ=ps ω=o"
                            + " ‐=- −=- ∕=/ ⁄=/ 、=, 。=. 「=“ 」=” 『=“ 』=” 《=“ 》=”")
                    .split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Transliteration() {}

    /** Returns the text with each character that LaTeX has no glyph for as similar ones, or left out. */
    static String of(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        return PlainText.normalize(text.codePoints()
                .mapToObj(character -> spell(character).orElse(""))
                .collect(Collectors.joining()));
    }

    /** Returns the visible characters that {@link #of} leaves out. */
    static IntStream omitted(String text) {
        return text.codePoints().filter(character -> spell(character).isEmpty() && !isInvisible(character));
    }

    private static Optional<String> spell(int character) {
        if (character < 0x80 || LatexCommands.of(character).isPresent()) {
            return Optional.of(Character.toString(character));
        }
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        StringBuilder spelled = new StringBuilder();
        for (int part : parts.codePoints().filter(part -> !isInvisible(part)).toArray()) {
            Optional<String> known = part < 0x80 ? Optional.of(Character.toString(part)) : spellLetter(part);
            if (known.isEmpty()) {
                return known;
            }
            spelled.append(known.get());
        }
        return Optional.of(spelled.toString()).filter(spelling -> !isInvisible(character));
    }

    private static Optional<String> spellLetter(int letter) {
        String lowercase = Character.toString(Character.toLowerCase(letter));
        return Optional.ofNullable(SPELLINGS.get(lowercase))
                .map(spelling -> Character.isUpperCase(letter) && !spelling.isEmpty()
                        ? Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1)
                        : spelling);
    }

    /** Returns whether a character has no glyph of its own: a combining mark, a variation selector, a zero-width character. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
