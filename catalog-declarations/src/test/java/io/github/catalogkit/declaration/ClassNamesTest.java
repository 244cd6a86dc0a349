package io.github.catalogkit.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassNamesTest {

    @ParameterizedTest
    @CsvSource({
        "bats, Bats",
        "open-vpn, OpenVpn",
        "networking-101, Networking101",
        "ipv6, Ipv6",
        "a-frame, AFrame",
        "7zip, SevenZip",
        "0x, ZeroX",
        "12-factor-app, TwelveFactorApp",
        "30-seconds-of-code, ThirtySecondsOfCode",
        "42, FortyTwo",
        "3rd, Third",
        "3rd-party, ThirdParty",
        "20th-century, TwentiethCentury",
        "21st, TwentyFirst",
        "2048, N2048",
        "500px, N500px",
        "class, ClassEntry",
        "default, Default",
        "con, Con",
        "tool, ToolEntry",
        "string, StringEntry",
        "the-quick-brown-fox-jumps-over-the-lazy-dog-and-runs-away, TheQuickBrownFoxJumpsOverTheLazyDogAndRunsAway",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv",
    })
    void namesAnEntryAfterItsId(String id, String name) {
        assertThat(names(section("s", tool(id)))).containsEntry(id, "S." + name);
    }

    @Test
    void declaresAnIdOnlyIfItDiffersFromTheName() {
        DeclaredClasses classes = DeclaredClasses.of(
                Catalog.of("c", "C", section("s", tool("open-vpn"), tool("7zip"), tool("tool"), tool("python-3"))));

        assertThat(classes.all("Tool.id")).containsExactly("7zip", "tool", "python-3");
    }

    @Test
    void aSectionIsNotNamedLikeAnAnnotation() {
        assertThat(names(section("book"), section("layout"))).containsValues("BookSection", "LayoutSection");
    }

    @Test
    void aSectionIsNotNamedLikeAClassOfTheCatalog() {
        assertThat(names(section("sample"), section("sample-registry"), section("sample-provider")))
                .containsValues("SampleSection", "SampleRegistrySection", "SampleProviderSection");
    }

    @Test
    void aSectionIsNotNamedLikeAnEnclosingSection() {
        assertThat(names(section("docker").withSections(Section.of("docker", "Again"))))
                .containsValues("Docker", "Docker.DockerSection");
    }

    @Test
    void anEntryIsNotNamedLikeAnEnclosingSection() {
        assertThat(names(section("docker", tool("docker")))).containsEntry("docker", "Docker.DockerEntry");
    }

    @Test
    void anEntryIsNotNamedLikeASubsection() {
        Section section = section("languages", tool("c")).withSections(section("c", tool("gcc")));

        assertThat(names(section)).contains(entry("c", "Languages.CEntry"), entry("gcc", "Languages.C.Gcc"));
    }

    @Test
    void sectionsInDifferentParentsMayHaveTheSameName() {
        Section a = section("a").withSections(section("other"));
        Section b = section("b").withSections(Section.of("other", "Other again"));

        assertThat(names(a, b)).containsEntry("other", "A.Other").containsEntry("Other again", "B.Other");
    }

    @Test
    void entriesOfASectionDifferInMoreThanCase() {
        assertThat(names(section("s", tool("open-vpn"), tool("openvpn"), tool("o-penvpn"))))
                .containsValues("S.OpenVpn", "S.OpenvpnEntry", "S.OPenvpnEntry2");
    }

    @Test
    void nestedEntriesDifferInTheWholeSection() {
        Entry first =
                Group.of(EntryDetails.of("first", "First").entries(tool("docs")).build());
        Entry second = Group.of(EntryDetails.of("second", "Second")
                .entries(tool("d-ocs"), tool("f-irst"))
                .build());

        assertThat(names(section("s", first, second)))
                .containsEntry("docs", "S.First.Docs")
                .containsEntry("d-ocs", "S.Second.DOcsEntry")
                .containsEntry("f-irst", "S.Second.FIrstEntry");
    }

    @Test
    void aSectionIsNotNamedLikeTheCompanionBook() {
        Catalog catalog = Catalog.of("c", "C", section("the-book"))
                .withCompanion(Book.of(EntryDetails.of("the-book", "The Book").build()));

        assertThat(DeclaredClasses.of(catalog).members()).containsKeys("Sample.TheBook", "TheBookSection");
    }

    @Test
    void classFilesDifferInMoreThanCase() {
        Entry[] entries = IntStream.range(0, 64)
                .mapToObj(bits -> tool(IntStream.range(0, 6)
                                .mapToObj(place -> "x" + ((bits >> place) % 2 == 0 ? "" : "-"))
                                .reduce("", String::concat)
                        + "x"))
                .toArray(Entry[]::new);

        assertThat(DeclaredClasses.of(Catalog.of("c", "C", section("s", entries)))
                        .files())
                .hasSize(66)
                .extracting(file -> file.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void nestedLongNamesAreValidFileNames() {
        String id = "a-name-that-takes-as-much-room-as-there-is-for-it";
        Entry entry = tool(id + "-0");
        for (int depth = 1; depth < 8; depth++) {
            entry = Group.of(
                    EntryDetails.of(id + "-" + depth, "Title").entries(entry).build());
        }

        assertThat(DeclaredClasses.of(Catalog.of("c", "C", section(id, entry))).files())
                .hasSize(10)
                .allSatisfy(file -> assertThat(file).hasSizeLessThan(240));
    }

    @ParameterizedTest
    @CsvSource({"awesome-bash, AwesomeBash", "catalog, CatalogList", "1000-lists, N1000Lists"})
    void theCatalogIsNamedAfterItsId(String id, String name) {
        assertThat(Declarations.nameOf(Catalog.of(id, "Title"))).isEqualTo(name);
    }

    /** The classes of sections and entries by their titles. */
    private static Map<String, String> names(Section... sections) {
        DeclaredClasses classes = DeclaredClasses.of(Catalog.of("c", "C", sections));
        Map<String, String> names = classes.namesBy("Section.value");
        names.putAll(classes.namesBy("Tool.title"));
        return names;
    }

    private static Section section(String id, Entry... entries) {
        return Section.of(id, Stream.of(entries).anyMatch(it -> it.id().equals(id)) ? "Section" : id, entries);
    }

    private static Entry tool(String id) {
        return Tool.of(EntryDetails.of(id, id).url("https://example.org/").build());
    }
}
