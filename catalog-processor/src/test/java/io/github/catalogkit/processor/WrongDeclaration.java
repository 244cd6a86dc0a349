package io.github.catalogkit.processor;

import javax.tools.Diagnostic;

/** A declaration for each problem code that causes it, with the mark {@code ¦} at the reported location. */
enum WrongDeclaration {
    FORMATTED_TITLE_OF_ANOTHER_TITLE(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "The tc tool", formattedTitle = ¦"The `ip` tool", url = "https://example.org/")
                    class Tc {}
                }
            }
            """,
            "Tc: formattedTitle \"The `ip` tool\" does not read as the title; write \"The tc tool\" with code, emphasis or links [catalog:malformed-value]"),

    CITATION_KEY_WITH_A_SPACE(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Work(title = "Elements", citationKey = ¦"euclid {300}")
                    class Elements {}
                }
            }
            """,
            "Elements: citationKey \"euclid {300}\" is not a valid citation key: whitespace and any of \"#%'(),={}~\\ end a key in BibTeX; write \"euclid300\" [catalog:malformed-value]"),

    LAYOUT_WITH_UNKNOWN_ANCHOR(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            @Layout(below = ¦"[Tools](#tool)")
            interface A {
                @Section("Tools")
                interface Tools {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    class Envoy {}
                }
            }
            """,
            "A: no heading has the anchor \"#tool\"; write \"#tools\", or suppress this with @SuppressWarnings(\"catalog:unknown-anchor\") [catalog:unknown-anchor]"),

    UNKNOWN_RULE("""
            @Catalog(id = "a", title = "A", rules = @RuleSetting(rule = ¦"duplicate-ur"))
            interface A {}
            """, "A: there is no rule \"duplicate-ur\"; did you mean \"duplicate-url\"? [catalog:rule-settings]"),

    BLANK_TITLE(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = ¦" ", url = "https://example.org/")
                    class Envoy {}
                }
            }
            """, "Envoy: title is blank; write a text, or leave it out where it has a default [catalog:blank-text]"),

    BLANK_TAG("""
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/", tags = {"proxy", ¦""})
                    class Envoy {}
                }
            }
            """, "Envoy: tags is blank; write a text, or leave it out where it has a default [catalog:blank-text]"),

    CONTROL_CHARACTER(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @SuppressWarnings("catalog:empty-section") @Section(¦"S\\0")
                interface S {}
            }
            """,
            "S: value \"S\\u0000\" has the character U+0000, which XML and most formats do not allow; remove it [catalog:malformed-text]"),

    STYLE_WITH_A_LINE_BREAK(
            """
            @Catalog(id = "a", title = "A")
            @Style(marker = ¦"-\\n")
            interface A {}
            """, "A: marker \"-\\u000A\" has a line break; write the start of one line [catalog:malformed-layout]"),

    LINE_WITH_A_CONTROL_CHARACTER(
            """
            @Catalog(id = "a", title = "A")
            @Style(lines = {"{title}", ¦"{title}\\r"})
            interface A {}
            """,
            "A: lines has the character U+000D, which Markdown does not allow; remove it, or write \\n for a line break [catalog:malformed-layout]"),

    LINE_WITH_AN_UNKNOWN_PLACEHOLDER(
            """
            @Catalog(id = "a", title = "A")
            @Style(lines = ¦"{titel} {{descripton}")
            interface A {}
            """,
            "A: lines has the unknown placeholder \"{titel}\"; write \"{title}\", or \"{{titel}\" to show a brace [catalog:malformed-layout]"),

    SUPPRESSION_OF_AN_UNKNOWN_RULE(
            """
            @Catalog(id = "a", title = "A")
            @SuppressWarnings({"unused", ¦"catalog:empty-sektion"})
            interface A {}
            """,
            "A: there is no rule \"empty-sektion\" to suppress; did you mean \"catalog:empty-section\"? [catalog:unknown-suppression]"),

    UNUSED_SUPPRESSION(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            @SuppressWarnings({"unused", ¦"catalog:plain-http"})
            interface A {}
            """,
            "A: no \"plain-http\" problem is reported here; remove \"plain-http\" from the suppression, or suppress this with @SuppressWarnings(\"catalog:unused-suppression\") [catalog:unused-suppression]"),

    HEADING_TOO_DEEP("""
            @Catalog(id = "a", title = "A")
            @Style(sectionLevel = ¦7)
            interface A {}
            """, "A: sectionLevel is 7; write a number from 1 to 6 [catalog:malformed-layout]"),

    NEGATIVE_NUMBER_OF_BLANK_LINES("""
            @Catalog(id = "a", title = "A")
            @Style(blanksBetweenEntries = ¦-1)
            interface A {}
            """, "A: blanksBetweenEntries is -1; write 0 or more [catalog:malformed-layout]"),

    MARKER_WITH_A_LINE_BREAK(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    @Layout(marker = ¦"\\n- ")
                    class Envoy {}
                }
            }
            """,
            "Envoy: marker \"\\u000A- \" has a line break; write the start of one line [catalog:malformed-layout]"),

    LAYOUT_WITH_HALF_A_SURROGATE_PAIR(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                @Layout(below = ¦"\\ud83d")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    class Envoy {}
                }
            }
            """,
            "S: below has the character U+D83D, which Markdown does not allow; remove it, or write \\n for a line break [catalog:malformed-layout]"),

    STYLE_OF_A_SECTION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                ¦@Style(marker = "* ")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    class Envoy {}
                }
            }
            """,
            "S: has a style but is not a catalog; move @Style to the class with @Catalog [catalog:misplaced-layout]"),

    LAYOUT_WITHOUT_DECLARATION(
            """
            ¦@Layout(line = "x")
            interface A {}
            """,
            "A: has a layout but declares nothing; add @Catalog, @Section or the annotation of a kind [catalog:misplaced-layout]"),

    MARKER_OF_A_SECTION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                @Layout(marker = ¦"")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    class Envoy {}
                }
            }
            """,
            "S: only the line of an entry has a marker; write line = ... for a heading [catalog:misplaced-layout]"),

    MARKER_OF_A_CATALOG(
            """
            @Catalog(id = "a", title = "A")
            @Layout(marker = ¦"- ")
            interface A {}
            """,
            "A: only the line of an entry has a marker; write line = ... for a heading [catalog:misplaced-layout]"),

    MARKER_OF_THE_ENTRIES_OF_A_CATALOG(
            """
            @Catalog(id = "a", title = "A")
            @Layout(entryMarker = ¦"- ")
            interface A {}
            """,
            "A: a catalog has no entries of its own; write @Style(marker = ...) for all entries, or the entryMarker of a section [catalog:misplaced-layout]"),

    INDENTATION_OF_A_HEADING(
            """
            @Catalog(id = "a", title = "A")
            @Layout(hangingIndent = ¦"  ")
            interface A {}
            """, "A: only an entry has lines to indent; write line = ... for a heading [catalog:misplaced-layout]"),

    END_OF_AN_ENTRY(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    @Layout(end = ¦"")
                    class Envoy {}
                }
            }
            """, "Envoy: an entry has no end; write below = ..., or an end of its section [catalog:misplaced-layout]"),

    HTML_IN_DESCRIPTION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/", description = ¦"a <b>proxy</b>")
                    class Envoy {}
                }
            }
            """,
            "Envoy: description \"a <b>proxy</b>\" has the HTML <b>; write \\< to show the character <, or text, `code`, *emphasis*, **strong** and [links](https://...) [catalog:malformed-markdown]"),

    URL_WITHIN_TEXT(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy",
                          url = ¦"- https://example.org/")
                    class Envoy {}
                }
            }
            """,
            "Envoy: url \"- https://example.org/\" is not a valid URL: there is other text around it; write \"https://example.org/\" [catalog:malformed-url]"),

    SPACE_IN_URL(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = ¦"https://example.org/a b ")
                    class Envoy {}
                }
            }
            """,
            "Envoy: url contains a space, which is not valid in a URL; write \"https://example.org/a%20b\", or suppress this with @SuppressWarnings(\"catalog:space-in-url\") [catalog:space-in-url]"),

    BACKSLASH_IN_URL(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = ¦"https://example.org/a\\\\b")
                    class Envoy {}
                }
            }
            """,
            "Envoy: url has a backslash, which browsers read as a slash; write \"https://example.org/a/b\", or suppress this with @SuppressWarnings(\"catalog:url-character\") [catalog:url-character]"),

    PERCENT_SIGN_IN_URL(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = ¦"https://example.org/%zz")
                    class Envoy {}
                }
            }
            """,
            "Envoy: url has \"%zz\", which is not a percent-encoded byte; write \"https://example.org/%25zz\", or suppress this with @SuppressWarnings(\"catalog:url-character\") [catalog:url-character]"),

    TWO_URLS(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = ¦"https://example.org/1, https://example.org/2")
                    class Envoy {}
                }
            }
            """,
            "Envoy: url \"https://example.org/1, https://example.org/2\" has two URLs; write \"https://example.org/1\", and the other in links = @Link(label = \"...\", url = \"https://example.org/2\") [catalog:malformed-url]"),

    CATALOG_IN_A_SECTION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section(value = "S", introduction = "words")
                interface S {
                    ¦@Catalog(id = "b", title = "B")
                    interface B {}
                }
            }
            """,
            "B: is a catalog but is in a section or an entry; move the class into a file of its own [catalog:misplaced-catalog]"),

    CLASSES_THAT_DIFFER_IN_CASE(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section(value = "S", introduction = "words")
                interface DNS {}

                @Section(value = "T", id = "t", introduction = "words")
                ¦interface Dns {}
            }
            """,
            "Dns: the class names DNS and Dns differ only in case, so on Windows and macOS their class files overwrite each other; rename one of the classes, or suppress this with @SuppressWarnings(\"catalog:names-differ-in-case\") [catalog:names-differ-in-case]"),

    REGION_MARKER_IN_A_LAYOUT(
            """
            @Catalog(id = "a", title = "A")
            @Layout(above = ¦"<!-- catalog:end a -->")
            interface A {}
            """,
            "A: above has the marker of a region, which ends the generated part of the file; write it in the file itself [catalog:malformed-layout]"),

    BAD_LINK(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/",
                          links = @Link(label = "Slides", url = ¦"https://me:secret@example.org/"))
                    class Envoy {}
                }
            }
            """,
            "Envoy: url \"https://me:secret@example.org/\" contains a user name or password, which a list must not publish; remove \"me:secret@\" [catalog:malformed-url]"),

    IMPOSSIBLE_DATE(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/", published = ¦"2018-02-30")
                    class Pods {}
                }
            }
            """,
            "Pods: published \"2018-02-30\" is not a valid calendar date; write a year, month or day such as 2018, 2018-03 or 2018-03-04 [catalog:malformed-date]"),

    DATE_OF_AN_EVENT(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Talk(title = "Pods", url = "https://example.org/",
                          event = @Event(name = "KubeCon", date = ¦"December 2017"))
                    class Pods {}
                }
            }
            """, "Pods: date \"December 2017\" is not an ISO date; write \"2017-12\" [catalog:malformed-date]"),

    UNKNOWN_LANGUAGE(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/", language = ¦"in German")
                    class Pods {}
                }
            }
            """,
            "Pods: language \"in German\" is not a language tag of BCP 47; write one such as de or pt-BR [catalog:malformed-language]"),

    CATALOG_ID(
            """
            @Catalog(id = ¦"Container Networking", title = "A")
            interface A {}
            """,
            "A: id \"Container Networking\" is not a valid id: use lowercase ASCII letters, digits and single hyphens; write \"container-networking\" [catalog:malformed-id]"),

    CLASS_NAME_WITHOUT_ID(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Træfik", url = "https://example.org/")
                    ¦class Træfik {}
                }
            }
            """,
            "Træfik: the name of the class does not make a valid id; declare one with id = \"...\", in lowercase ASCII letters, digits and single hyphens [catalog:malformed-id]"),

    AUTHOR_WITH_NAME_AND_ORGANIZATION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/",
                             authors = {@Author(name = "Mark Betz"), ¦@Author(name = "Ada", organization = "SIG")})
                    class Pods {}
                }
            }
            """,
            "Pods: an author has both a name and an organization; write @Author(name = ...) for a person or @Author(organization = ...) for an organization [catalog:malformed-author]"),

    AUTHOR_WITHOUT_NAME(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/", authors = ¦@Author)
                    class Pods {}
                }
            }
            """,
            "Pods: an author has neither name nor organization; write @Author(name = ...) for a person or @Author(organization = ...) for an organization [catalog:malformed-author]"),

    ORGANIZATION_WITH_AFFILIATION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/",
                             authors = @Author(organization = "SIG", affiliation = ¦"CNCF"))
                    class Pods {}
                }
            }
            """, "Pods: an organization has no affiliation; remove it, or declare a person [catalog:malformed-author]"),

    ORGANIZATION_WITH_ORCID(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/",
                             authors = @Author(organization = "SIG", orcid = ¦"0000-0002-1825-0097"))
                    class Pods {}
                }
            }
            """, "Pods: an organization has no orcid; remove it, or declare a person [catalog:malformed-author]"),

    WRONG_ORCID(
            """
            @Catalog(id = "a", title = "A", imprint = @Imprint(
                    maintainers = {@Author(organization = "SIG"),
                                   @Author(name = "Josiah Carberry", orcid = ¦"0000-0002-1694-233x")}))
            interface A {}
            """,
            "A: the ORCID iD \"0000-0002-1694-233x\" is not in the form of an ORCID iD; write 0000-0002-1694-233X [catalog:orcid]"),

    WRONG_ISSN("""
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/", issn = ¦"2434-561x")
                    class Pods {}
                }
            }
            """, "Pods: the ISSN \"2434-561x\" is not in its usual form; write \"2434-561X\" [catalog:issn]"),

    WRONG_ARXIV(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Paper(title = "Pods", authors = @Author(name = "Mark Betz"), published = "2021",
                           arxiv = ¦"arXiv:2101.00001v2")
                    class Pods {}
                }
            }
            """,
            "Pods: the arXiv identifier \"arXiv:2101.00001v2\" is not in its usual form; write \"2101.00001v2\" [catalog:arxiv]"),

    FAMILY_NAME_OF_ANOTHER_PERSON(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Article(title = "Pods", url = "https://example.org/",
                             authors = @Author(name = "Mark Betz", family = ¦"Evans"))
                    class Pods {}
                }
            }
            """,
            "Pods: family \"Evans\" neither starts nor ends the name \"Mark Betz\"; write the part of the name that it is sorted by [catalog:malformed-author]"),

    MALFORMED_HOMEPAGE(
            """
            @Catalog(id = "a", title = "A", imprint = @Imprint(homepage = ¦"example.org", language = "en"))
            interface A {}
            """,
            "A: homepage \"example.org\" is not a valid URL: the scheme is missing; write \"https://example.org\" [catalog:malformed-url]"),

    DATE_OF_AN_IMPRINT(
            """
            @Catalog(id = "a", title = "A", imprint = @Imprint(created = "2018-01", updated = ¦"yesterday"))
            interface A {}
            """,
            "A: updated \"yesterday\" is not an ISO date; write a year, month or day such as 2018, 2018-03 or 2018-03-04 [catalog:malformed-date]"),

    LANGUAGE_OF_AN_IMPRINT(
            """
            @Catalog(id = "a", title = "A", imprint = @Imprint(language = ¦"British English"))
            interface A {}
            """,
            "A: language \"British English\" is not a language tag of BCP 47; write one such as de or pt-BR [catalog:malformed-language]"),

    BLANK_LICENSE(
            """
            @Catalog(id = "a", title = "A", imprint = @Imprint(license = ¦""))
            interface A {}
            """, "A: license is blank; write a text, or leave it out where it has a default [catalog:blank-text]"),

    MAINTAINER_WITHOUT_NAME(
            """
            @Catalog(id = "a", title = "A",
                     imprint = @Imprint(maintainers = {@Author(name = "Ada"), ¦@Author(affiliation = "SIG")}))
            interface A {}
            """,
            "A: an author has neither name nor organization; write @Author(name = ...) for a person or @Author(organization = ...) for an organization [catalog:malformed-author]"),

    MAINTAINER_WITH_FAMILY_NAME_OF_ANOTHER_PERSON(
            """
            @Catalog(id = "a", title = "A",
                     imprint = @Imprint(maintainers = @Author(name = "Ada Lovelace", family = ¦"Byron")))
            interface A {}
            """,
            "A: family \"Byron\" neither starts nor ends the name \"Ada Lovelace\"; write the part of the name that it is sorted by [catalog:malformed-author]"),

    TWO_KINDS(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/")
                    ¦@Article(title = "Envoy", url = "https://example.org/")
                    class Envoy {}
                }
            }
            """,
            "Envoy: has both @Tool and @Article; keep the annotation that says what the class declares [catalog:two-declarations]"),

    MISSING_KIND(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @SuppressWarnings("catalog:empty-section") @Section("S")
                interface S {
                    ¦class Envoy {}
                }
            }
            """,
            "Envoy: is in S but declares nothing, so the list leaves it out; give it the annotation of its kind, such as @Tool, or suppress this with @SuppressWarnings(\"catalog:no-declaration\") [catalog:no-declaration]"),

    ENTRY_WITHOUT_SECTION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                ¦@Tool(title = "Envoy", url = "https://example.org/")
                class Envoy {}
            }
            """,
            "Envoy: is an entry but is in no section; move the class into a class with the annotation @Section [catalog:misplaced-entry]"),

    SECTION_IN_AN_ENTRY(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Group(title = "Meshes")
                    class Meshes {
                        @SuppressWarnings("catalog:empty-section") ¦@Section("T")
                        interface T {}
                    }
                }
            }
            """,
            "T: is a section but is in an entry; move the class into a section or a file of its own [catalog:misplaced-section]"),

    NOT_A_SECTION(
            """
            @Catalog(id = "a", title = "A", sections = {B.class, String¦.class})
            interface A {}
            === B.java
            @SuppressWarnings("catalog:empty-section") @Section("B")
            interface B {}
            """,
            "A: java.lang.String.class is not a section; name a class with the annotation @Section [catalog:not-a-section]"),

    SECTION_WITHOUT_CATALOG(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {}
            === B.java
            @SuppressWarnings("catalog:empty-section") ¦@Section("B")
            interface B {}
            """,
            "B: no catalog of this compilation has this section, so its entries are left out; name the class in sections = {...} of its catalog, or suppress this with @SuppressWarnings(\"catalog:unlisted-section\") [catalog:unlisted-section]"),

    NOT_A_PART(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @SuppressWarnings("catalog:empty-section") @Section(value = "B", parts = A¦.class)
                interface B {}
            }
            """,
            "B: sample.A.class is not a part of a section; name a class with the annotation @SectionPart [catalog:not-a-section]"),

    REPEATED_PART(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section(value = "B", parts = {P.class, P¦.class})
                interface B {}
            }
            === P.java
            @SectionPart
            interface P {
                @Tool(title = "Envoy", url = "https://example.org/1")
                class Envoy {}
            }
            """, "B: sample.P.class is already in this catalog; remove one of the two [catalog:repeated-section]"),

    PART_WITHOUT_SECTION(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {}
            === P.java
            ¦@SectionPart
            interface P {
                @Tool(title = "Envoy", url = "https://example.org/1")
                class Envoy {}
            }
            """,
            "P: no section of this compilation has this part, so its entries are left out; name the class in parts = {...} of its section, or suppress this with @SuppressWarnings(\"catalog:unlisted-section\") [catalog:unlisted-section]"),

    SECTION_IN_A_PART(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section(value = "B", parts = P.class)
                interface B {}
            }
            === P.java
            @SectionPart
            interface P {
                @Tool(title = "Envoy", url = "https://example.org/1")
                class Envoy {}
                @SuppressWarnings({"catalog:empty-section", "catalog:unlisted-section"}) ¦@Section("C")
                interface C {}
            }
            """,
            "C: is a section but is in a part of one, which has only entries; move the class into the section or a file of its own [catalog:misplaced-section]"),

    LAYOUT_OF_A_PART(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section(value = "B", parts = P.class)
                interface B {}
            }
            === P.java
            @SectionPart ¦@Layout(below = "Text")
            interface P {
                @Tool(title = "Envoy", url = "https://example.org/1")
                class Envoy {}
            }
            """,
            "P: has a layout but is a part of a section; move @Layout to the class with @Section [catalog:misplaced-layout]"),

    MALFORMED_VALUE_IN_A_PART(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section(value = "B", parts = P.class)
                interface B {}
            }
            === P.java
            @SectionPart
            interface P {
                @Tool(title = ¦" ", url = "https://example.org/1")
                class Envoy {}
            }
            """, "Envoy: title is blank; write a text, or leave it out where it has a default [catalog:blank-text]"),

    NO_BREAK_SPACES(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @SuppressWarnings("catalog:empty-section") @Section(¦"\u00a0")
                interface S {}
            }
            """, "S: value is blank; write a text, or leave it out where it has a default [catalog:blank-text]"),

    REPEATED_SECTION(
            """
            @Catalog(id = "a", title = "A", sections = {B.class, B¦.class})
            interface A {}
            === B.java
            @SuppressWarnings("catalog:empty-section") @Section("B")
            interface B {}
            """, "A: sample.B.class is already in this catalog; remove one of the two" + " [catalog:repeated-section]"),

    SECTION_IN_ITSELF(
            """
            @Catalog(id = "a", title = "A", sections = B.class)
            interface A {}
            === B.java
            @SuppressWarnings("catalog:empty-section") @Section(value = "B", sections = B¦.class)
            interface B {}
            """, "B: sample.B.class is already in this catalog; remove one of the two" + " [catalog:repeated-section]"),

    REFERENCE_TO_A_SECTION(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1", seeAlso = {Istio.class, S¦.class})
                    class Envoy {}

                    @Tool(title = "Istio", url = "https://example.org/2")
                    class Istio {}
                }
            }
            """,
            "Envoy: sample.A.S.class is not an entry; name a class with the annotation of a kind, such as @Tool [catalog:not-an-entry]"),

    FURTHER_SECTION_THAT_IS_AN_ENTRY(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1", alsoIn = {T.class, Istio¦.class})
                    class Envoy {}

                    @Tool(title = "Istio", url = "https://example.org/2")
                    class Istio {}
                }

                @Section("T")
                interface T {}
            }
            """,
            "Envoy: sample.A.S.Istio.class is not a section; name a class with the annotation @Section [catalog:not-a-section]"),

    FURTHER_SECTION_OF_ANOTHER_CATALOG(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1", alsoIn = Proxy¦.class)
                    class Envoy {}
                }

                @Section("T")
                interface Proxies {
                    @Tool(title = "Istio", url = "https://example.org/2")
                    class Istio {}
                }
            }
            === C.java
            @Catalog(id = "c", title = "C", sections = Proxy.class)
            interface C {}
            === Proxy.java
            @Section("Proxy")
            interface Proxy {
                @Tool(title = "Kong", url = "https://example.org/3")
                class Kong {}
            }
            """,
            "Envoy: sample.Proxy.class is not a section of the catalog A; name a section of A, or add this one to it [catalog:unknown-section]"),

    FURTHER_SECTION_THAT_CONTAINS_THE_ENTRY(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1", alsoIn = S¦.class)
                    class Envoy {}
                }
            }
            """,
            "Envoy: the entry \"Envoy\" is already in the section \"s\"; name another section, or remove this one [catalog:unknown-section]"),

    REFERENCE_TO_ANOTHER_CATALOG(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1", builtOn = B.Istio¦.class)
                    class Envoy {}
                }
            }
            === B.java
            @Section("B")
            interface B {
                @Tool(title = "Istio", url = "https://example.org/2")
                class Istio {}
            }
            === C.java
            @Catalog(id = "c", title = "C", sections = B.class)
            interface C {}
            """,
            "Envoy: sample.B.Istio.class is an entry of the catalog C, and not of A; name an entry of A [catalog:unknown-entry]"),

    REFERENCE_TO_ITSELF(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1", uses = Envoy¦.class)
                    class Envoy {}
                }
            }
            """, "Envoy: sample.A.S.Envoy.class is this entry itself; name another entry [catalog:unknown-entry]"),

    NOT_A_BOOK(
            """
            @Catalog(id = "a", title = "A", accompanies = String¦.class)
            interface A {}
            """,
            "A: java.lang.String.class is not a book; name a class with the annotation @Book [catalog:not-a-book]"),

    DUPLICATE_CONSTANT(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1")
                    class EnvoyProxy {}

                    @Tool(id = "other", title = "Envoy 2", url = "https://example.org/2")
                    ¦class Envoy_Proxy {}
                }
            }
            """,
            "Envoy_Proxy: the registry already has the name ENVOY_PROXY here, for sample.A.S.EnvoyProxy; rename one of the classes [catalog:duplicate-constant]"),

    RESERVED_CONSTANT(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Section", url = "https://example.org/1")
                    ¦class Section {}
                }
            }
            """,
            "Section: the registry already has the name SECTION here, for the section itself; rename one of the classes [catalog:duplicate-constant]"),

    DUPLICATE_SECTION_TYPE(
            """
            @Catalog(id = "a", title = "A", sections = Other.Tools.class)
            interface A {
                @SuppressWarnings("catalog:empty-section") @Section("Tools")
                interface Tools {}
            }
            === Other.java
            interface Other {
                @SuppressWarnings("catalog:empty-section") @Section(value = "Other tools", id = "other-tools")
                ¦interface Tools {}
            }
            """,
            "Tools: the registry already has the name Tools, beside this section or around it; rename one of the classes [catalog:name-taken]"),

    RESERVED_TYPE(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @SuppressWarnings("catalog:empty-section") @Section("All")
                ¦interface CATALOG {}
            }
            """,
            "CATALOG: the registry already has the name CATALOG, beside this section or around it; rename one of the classes [catalog:name-taken]"),

    DUPLICATE_CATALOG_ID(
            """
            @Catalog(id = "a", title = "A")
            interface A {}
            === B.java
            @Catalog(id = ¦"a", title = "B")
            interface B {}
            """,
            "B: the id \"a\" is already used by the catalog A; give one of them another id [catalog:duplicate-catalog]"),

    EXISTING_REGISTRY_CLASS(
            """
            @Catalog(id = "a", title = "A")
            ¦interface A {}
            === ARegistry.java
            class ARegistry {}
            """,
            "A: the class sample.ARegistry already exists, and a generated class has the same name; rename one of the classes [catalog:name-taken]"),

    DUPLICATE_ENTRY_ID(
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = "https://example.org/1")
                    class Envoy {}

                    @Tool(id = ¦"envoy", title = "Envoy 2", url = "https://example.org/2")
                    class EnvoyTwo {}
                }
            }
            """,
            "EnvoyTwo: the id \"envoy\" is already used by the entry \"Envoy\"; give one of them another id [catalog:duplicate-id]"),

    DUPLICATE_ID_OF_THE_COMPANION(
            """
            @Catalog(id = "a", title = "A", accompanies = Envoy.class)
            interface A {
                @Section("S")
                interface S {
                    @Tool(id = "envoy", title = "Envoy", url = "https://example.org/1")
                    class EnvoyProxy {}
                }
            }

            @Book(id = ¦"envoy", title = "The book of Envoy")
            class Envoy {}
            """,
            "Envoy: the id \"envoy\" is already used by the entry \"Envoy\"; give one of them another id [catalog:duplicate-id]"),

    DUPLICATE_URL(
            Diagnostic.Kind.WARNING,
            """
            @Catalog(id = "a", title = "A")
            interface A {
                @Section("S")
                interface S {
                    @Tool(title = "Envoy", url = ¦"https://example.org/")
                    class Envoy {}
                }

                @Section("T")
                interface T {
                    @SuppressWarnings("catalog:duplicate-url")
                    @Tool(title = "Envoy 2", url = "https://example.org/")
                    class EnvoyTwo {}
                }
            }
            """,
            "Envoy: the URL \"https://example.org/\" is also used by \"Envoy 2\", EnvoyTwo; remove one of them, or suppress this with @SuppressWarnings(\"catalog:duplicate-url\") [catalog:duplicate-url]");

    private final Diagnostic.Kind kind;
    private final String source;
    private final String message;

    WrongDeclaration(String source, String message) {
        this(Diagnostic.Kind.ERROR, source, message);
    }

    WrongDeclaration(Diagnostic.Kind kind, String source, String message) {
        this.kind = kind;
        this.source = source;
        this.message = message;
    }

    MarkedSource source() {
        return new MarkedSource(source);
    }

    /** Returns the code at the end of the message. */
    String code() {
        return message.substring(message.lastIndexOf(':') + 1, message.length() - 1);
    }

    Compilation.Said expected() {
        MarkedSource.Mark mark = source().marks().get(0);
        return new Compilation.Said(kind, message, mark.file(), mark.line(), mark.column());
    }
}
