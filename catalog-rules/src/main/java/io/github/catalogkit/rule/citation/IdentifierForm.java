package io.github.catalogkit.rule.citation;

import io.github.catalogkit.vocabulary.Scheme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual form of the identifiers of a scheme that has no check digits.
 *
 * @param name the common name of an identifier, for messages
 * @param form the form
 * @param help what to write
 * @param around the URLs and prefixes with which an identifier is pasted; their group is the identifier
 * @param usual turns an identifier without these into its usual form, if it is in another one
 */
record IdentifierForm(String name, Pattern form, String help, Pattern around, UnaryOperator<String> usual) {

    private static final Map<Scheme, IdentifierForm> FORMS = forms();

    /** Returns the form of a scheme; empty if a rule of its own checks it. */
    static Optional<IdentifierForm> of(Scheme scheme) {
        return Optional.ofNullable(FORMS.get(scheme));
    }

    boolean isUsual(String text) {
        return form.matcher(text).matches();
    }

    /** Returns the identifier that a text contains in its usual form. */
    Optional<String> find(String text) {
        Matcher pasted = around.matcher(text);
        return Optional.of(usual.apply(pasted.matches() ? pasted.group(1) : text))
                .filter(this::isUsual);
    }

    private static Map<Scheme, IdentifierForm> forms() {
        Map<Scheme, IdentifierForm> forms = new EnumMap<>(Scheme.class);
        forms.put(
                Scheme.PMID,
                form("PubMed identifier", "[1-9][0-9]{0,8}", "write digits only, such as 17170002")
                        .in(
                                "(?:URL(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/pubmed)/|PMID:? *)"
                                        + "([0-9]+)END"));
        forms.put(
                Scheme.PMCID,
                form("PubMed Central identifier", "PMC[0-9]+", "write PMC and digits, such as PMC1866187")
                        .in(
                                "(?:URL(?:www\\.ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/|PMCID:? *)?"
                                        + "((?:PMC)?[0-9]+)END")
                        .usually(text -> "PMC" + text.replaceAll("\\D", "")));
        forms.put(
                Scheme.OCLC,
                form("OCLC control number", "[1-9][0-9]*", "write digits only, such as 52920041")
                        .in(
                                "(?:URL(?:www\\.|search\\.)?worldcat\\.org/(?:oclc|title)/|\\(OCoLC\\) *|OCLC:? *|ocm|ocn|on)"
                                        + "0*([0-9]+)END"));
        forms.put(
                Scheme.HANDLE,
                form("Handle", "[\\w-]+(?:\\.[\\w-]+)*/\\S+", "write prefix and suffix, such as 1721.1/5570")
                        .in("(?:URL(?:www\\.)?hdl\\.handle\\.net/|hdl: *|info:hdl/)(\\S+)"));
        forms.put(
                Scheme.URN,
                form(
                                "URN",
                                "(?i:urn):[A-Za-z0-9][A-Za-z0-9-]{0,30}[A-Za-z0-9]:[^\\s/?#][^\\s#]*(?:#\\S*)?",
                                "write one such as urn:nbn:de:101:1-201102033592")
                        .in("URL[^/]+/(?:.*[/=?])?(urn:\\S+)"));
        forms.put(
                Scheme.HAL,
                form("HAL identifier", "[a-z][a-z0-9]*[-_][0-9]+(?:v[1-9][0-9]*)?", "write one such as hal-01419546")
                        .in("(?:URL[^/]+/|HAL: *)([a-z][a-z0-9]*[-_][0-9]+(?:v[0-9]+)?)(?:[/?#].*)?"));
        forms.put(
                Scheme.IACR,
                form(
                                "ePrint number",
                                "(?:199[6-9]|2[0-9]{3})/[0-9]{3,}",
                                "write the year, a slash and three digits or more, such as 2020/1456")
                        .in("(?:URLeprint\\.iacr\\.org/|(?:Cryptology )?ePrint(?: Archive)?[:, ]*(?:Report|Paper)? *)"
                                + "([0-9]{4}/[0-9]+)(?:\\.pdf)?END"));
        forms.put(
                Scheme.WIKIDATA,
                form("Wikidata item", "Q[1-9][0-9]*", "write Q and digits, such as Q42")
                        .in(
                                "(?:URL(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/(?:Special:EntityPage/)?|wd:)?(Q[0-9]+)END")
                        .usually(text -> text.replace('q', 'Q')));
        forms.putAll(PackageForms.all());
        return forms;
    }

    /** Makes a form without pasted variants. */
    static IdentifierForm form(String name, String form, String help) {
        Pattern exact = Pattern.compile(form);
        return new IdentifierForm(name, exact, help, Pattern.compile("(.*)"), text -> text);
    }

    /** Adds URLs and prefixes, in which {@code URL} is an optional scheme of a URL, and {@code END} its optional end. */
    IdentifierForm in(String pattern) {
        String expression = pattern.replace("URL", "(?:https?://)?").replace("END", "(?:[/?#].*)?");
        return new IdentifierForm(name, form, help, Pattern.compile("(?i)" + expression), usual);
    }

    /** Adds a function that turns an identifier into its usual form. */
    IdentifierForm usually(UnaryOperator<String> usual) {
        return new IdentifierForm(name, form, help, around, usual);
    }
}
