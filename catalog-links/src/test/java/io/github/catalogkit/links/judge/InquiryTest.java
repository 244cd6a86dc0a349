package io.github.catalogkit.links.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Outcome.Failure;
import io.github.catalogkit.links.page.PageReader;
import io.github.catalogkit.links.page.PageSigns;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.links.url.LinkUrl;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict follows from answers alone, so no test needs a network or a clock. */
class InquiryTest {

    private static final String LINK = "https://example.org/docs/guide";

    private static final String ARTICLE =
            "<title>Guide</title><p>" + "How packets cross the overlay network of a cluster. ".repeat(20);

    private final Map<String, Deque<Outcome>> web = new HashMap<>();
    private final List<LinkRequest> asked = new ArrayList<>();
    private final List<Duration> delays = new ArrayList<>();

    private void answers(String url, Outcome... outcomes) {
        web.put(url, new ArrayDeque<>(List.of(outcomes)));
    }

    private static Answer page(int status, String html, String... headers) {
        Map<String, List<String>> all = new HashMap<>(Map.of("content-type", List.of("text/html; charset=utf-8")));
        for (int index = 0; index < headers.length; index += 2) {
            all.put(headers[index], List.of(headers[index + 1]));
        }
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, all, PageReader.read(body, "text/html; charset=utf-8", true), "", Instant.EPOCH);
    }

    private static Answer redirect(int status, String to) {
        return page(status, "", "location", to);
    }

    private static Failure failure(Failure.Kind kind) {
        return new Failure(kind, "it fails");
    }

    /** Runs an inquiry. A URL gives its last answer again, and one that is not known does not exist. */
    private Conclusion conclude(String link) {
        Inquiry inquiry = new Inquiry(
                InquirySettings.usual(),
                new PageSigns(),
                LinkUrl.parse(link).orElseThrow(),
                true,
                url -> url.withPath("/docs/no-such-page"));
        List<Exchange> history = new ArrayList<>();
        while (inquiry.next(history) instanceof Step.Ask ask) {
            asked.add(ask.request());
            delays.add(ask.delay());
            Deque<Outcome> outcomes = web.getOrDefault(ask.request().url().toString(), new ArrayDeque<>());
            Outcome outcome = outcomes.isEmpty() ? page(404, "") : outcomes.peekFirst();
            if (outcomes.size() > 1) {
                outcomes.removeFirst();
            }
            history.add(new Exchange(ask.request(), outcome));
        }
        return ((Step.Conclude) inquiry.next(history)).conclusion();
    }

    private Verdict verdict() {
        return conclude(LINK).verdict();
    }

    @Test
    void aPageIsOk() {
        answers(LINK, page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "404, DEAD",
        "410, DEAD",
        "401, BLOCKED",
        "402, BLOCKED",
        "403, BLOCKED",
        "429, BLOCKED",
        "451, BLOCKED",
        "999, BLOCKED",
        "500, FLAKY",
        "503, FLAKY",
        "400, SUSPICIOUS",
        "204, SUSPICIOUS",
        "206, OK",
    })
    void aStatusDecides(int status, Verdict verdict) {
        answers(LINK, page(status, ARTICLE));
        assertThat(verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_HOST, DEAD",
        "UNRESOLVED, FLAKY",
        "REFUSED, FLAKY",
        "CLOSED, FLAKY",
        "TIMEOUT, FLAKY",
        "NO_TLS, FLAKY",
        "TLS_VERSION, INSECURE",
        "PROTOCOL, SUSPICIOUS",
        "PRIVATE, UNCHECKED",
    })
    void aFailureDecides(Failure.Kind kind, Verdict verdict) {
        answers(LINK, failure(kind));
        assertThat(verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.Kind.class,
            names = {"UNRESOLVED", "REFUSED", "CLOSED", "TIMEOUT"})
    void aFailureThatPassesIsForgotten(Failure.Kind kind) {
        answers(LINK, failure(kind), page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Acme</title><h1>404</h1><p>Search our site.</p>",
                "<title>Acme</title><h1>Sorry, this page isn't available.</h1>",
                "<title>Acme</title><h1>Oops!</h1><p>The page you requested does not exist or has been removed.</p>",
                "<title>הדף לא נמצא</title><p>Acme</p>",
                "<title>ไม่พบหน้านี้</title><p>Acme</p>",
                "<title>Acme</title><p>このドメインは売りに出されています</p>",
                "<title>acme.example</title><p>This domain is registered with Porkbun. Coming soon.</p>",
                "<title>Acme</title><h1>Error establishing a database connection</h1>",
                "<title>Site under maintenance</title><p>Please check back soon.</p>",
            })
    void aShortPageSaysWhatItIs(String html) {
        answers(LINK, page(200, html));
        assertThat(verdict()).isEqualTo(Verdict.SUSPICIOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Error establishing a database connection</title>",
                "<title>Site under maintenance</title>",
                "<title>Domains for sale</title><h1>404</h1>",
            })
    void anArticleSaysWhatItIsAbout(String html) {
        answers(LINK, page(200, html + "<p>" + "How packets cross the overlay network of a cluster. ".repeat(20)));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aHeaderThatLeadsOnAtOnceIsARedirect() {
        answers(LINK, page(200, "", "refresh", "0; url=/manual/guide"));
        answers("https://example.org/manual/guide", page(200, ARTICLE));
        assertThat(conclude(LINK).target()).hasToString("Optional[https://example.org/manual/guide]");
    }

    @Test
    void aServerThatDoesNotAnswerIsAskedTwice() {
        answers(LINK, failure(Failure.Kind.TIMEOUT));
        verdict();
        assertThat(asked).hasSize(2);
    }

    @Test
    void pausesBetweenAttemptsGrow() {
        answers(LINK, page(502, ""));
        verdict();
        assertThat(delays).containsExactly(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "Thu, 01 Jan 1970 00:00:02 GMT"})
    void waitsAsLongAsTheServerAsks(String retryAfter) {
        answers(LINK, page(429, "", "retry-after", retryAfter), page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.OK);
        assertThat(delays.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void doesNotWaitAnHour() {
        answers(LINK, page(429, "", "retry-after", "3600"));
        assertThat(verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void aPermanentRedirectIsAMove(int status) {
        answers(LINK, redirect(status, "/manual/guide"));
        answers("https://example.org/manual/guide", page(200, ARTICLE));
        assertThat(conclude(LINK).target()).hasToString("Optional[https://example.org/manual/guide]");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void aTemporaryRedirectIsNotReported(int status) {
        answers(LINK, redirect(status, "/v2/guide"));
        answers("https://example.org/v2/guide", page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aMoveEndsBeforeTheFirstTemporaryRedirect() {
        answers(LINK, redirect(301, "/stable/guide"));
        answers("https://example.org/stable/guide", redirect(302, "/v7/guide"));
        answers("https://example.org/v7/guide", page(200, ARTICLE));
        assertThat(conclude(LINK).target()).hasToString("Optional[https://example.org/stable/guide]");
    }

    @Test
    void aMoveToAPageThatIsGoneIsDead() {
        answers(LINK, redirect(301, "/manual/guide"));
        Conclusion conclusion = conclude(LINK);
        assertThat(conclusion.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(conclusion.reason())
                .isEqualTo("redirects to https://example.org/manual/guide: the server answers 404");
    }

    @Test
    void aPageThatLeadsOnAtOnceHasMoved() {
        answers(LINK, page(200, "<meta http-equiv=refresh content='0; url=/manual/guide'>"));
        answers("https://example.org/manual/guide", page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.MOVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/guide", "/docs/guide#top"})
    void aRedirectToItselfIsDead(String to) {
        answers(LINK, redirect(302, to));
        assertThat(verdict()).isEqualTo(Verdict.DEAD);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aRedirectToItselfThatSetsACookieIsFollowed() {
        answers(LINK, page(302, "", "location", "/docs/guide", "set-cookie", "seen=1; Path=/"), page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.OK);
        assertThat(asked.get(1).headers()).containsEntry("Cookie", "seen=1");
    }

    @Test
    void aCookieIsNotSentToAnotherHost() {
        answers(LINK, page(302, "", "location", "https://example.com/guide", "set-cookie", "secret=1"));
        answers("https://example.com/guide", page(200, ARTICLE));
        verdict();
        assertThat(asked.get(1).headers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "market://details?id=x",
                "javascript:alert(1)",
                "https://user:pw@example.org/"
            })
    void aRedirectToAnythingButAPageIsNotFollowed(String to) {
        answers(LINK, redirect(302, to));
        assertThat(verdict()).isEqualTo(Verdict.SUSPICIOUS);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aRedirectToAPrivateHostIsSuspicious() {
        answers(LINK, redirect(302, "http://10.0.0.1/"));
        answers("http://10.0.0.1/", failure(Failure.Kind.PRIVATE));
        assertThat(verdict()).isEqualTo(Verdict.SUSPICIOUS);
    }

    @ParameterizedTest
    @CsvSource({
        "/, the home page",
        "/index.html, the home page",
        "/en/, the home page",
        "/docs/, a page above",
        "/404.html, an error page",
        "https://other.example/, the home page of another site",
    })
    void aRedirectToAnotherPageThanWhatWasLinkedIsSuspicious(String to, String where) {
        answers(LINK, redirect(302, to));
        answers(to.startsWith("/") ? "https://example.org" + to : to, page(200, ARTICLE));
        assertThat(conclude(LINK).reason()).isEqualTo("redirects to " + where);
    }

    @ParameterizedTest
    @CsvSource({"/login?return=x", "/users/sign_in", "/wp-login.php", "https://sso.example.com/auth/start"})
    void aRedirectToALoginIsBlocked(String to) {
        answers(LINK, redirect(302, to));
        answers(to.startsWith("/") ? "https://example.org" + to : to, page(200, "<title>Welcome</title><p>Name"));
        assertThat(verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void aProjectWithASiteOfItsOwnHasMoved() {
        answers("https://example.github.io/tool", redirect(301, "https://tool.example/"));
        answers("https://tool.example/", page(200, ARTICLE));
        assertThat(conclude("https://example.github.io/tool").verdict()).isEqualTo(Verdict.MOVED);
    }

    @Test
    void aHomePageMayLeadToItsLanguage() {
        answers("https://example.org/", redirect(302, "/en/"));
        answers("https://example.org/en/", page(200, ARTICLE));
        assertThat(conclude("https://example.org/").verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void aPageThatTheHostGivesForAnyPathIsSuspicious() {
        answers(LINK, page(200, ARTICLE));
        answers("https://example.org/docs/no-such-page", page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.SUSPICIOUS);
    }

    @Test
    void aPageThatAScriptDrawsIsTheSameForAnyPath() {
        String app = "<div id=root></div><script src=/app.js></script>";
        answers(LINK, page(200, app));
        answers("https://example.org/docs/no-such-page", page(200, app));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found", "Page not found - Example", "Example | Page Not Found", "Seite nicht gefunden",
                "Erreur 404 : page introuvable", "Página no encontrada", "ページが見つかりません", "Страница не найдена",
            })
    void aShortPageThatSaysThatThereIsNoneIsSuspicious(String title) {
        answers(LINK, page(200, "<title>" + title + "</title><h1>Oops</h1><p>Go home."));
        assertThat(conclude(LINK).reason()).isEqualTo("the page says that there is no such page");
    }

    @Test
    void anArticleAboutPagesThatAreNotFoundIsOk() {
        answers(LINK, page(200, ARTICLE.replace("Guide", "404 Not Found - HTTP")));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This domain is for sale! Make an offer.", "Diese Domain steht zum Verkauf.", "Ce domaine est à vendre",
                "This domain has expired.", "This web page is parked free, courtesy of the registrar.", "此域名出售",
            })
    void aParkedDomainIsSuspicious(String text) {
        answers(LINK, page(200, "<title>example.org</title><p>" + text));
        assertThat(conclude(LINK).reason()).isEqualTo("the domain is parked or for sale");
    }

    @Test
    void anArticleAboutDomainsForSaleIsOk() {
        answers(LINK, page(200, ARTICLE + " Many pages say: this domain is for sale."));
        assertThat(verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Welcome to nginx!", "Apache2 Ubuntu Default Page: It works", "IIS Windows Server"})
    void aServerWithNothingButItsDefaultPageIsSuspicious(String title) {
        answers("https://example.org/", page(200, "<title>" + title + "</title><p>Installed."));
        assertThat(conclude("https://example.org/").verdict()).isEqualTo(Verdict.SUSPICIOUS);
    }

    @ParameterizedTest
    @CsvSource({"200", "202", "403", "503"})
    void aChallengeIsBlocked(int status) {
        answers(LINK, page(status, "<title>Just a moment...</title><p>Checking your browser."));
        assertThat(verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aPageBehindAnExpiredCertificateIsInsecure() {
        answers(LINK, failure(Failure.Kind.CERTIFICATE), page(200, ARTICLE));
        assertThat(verdict()).isEqualTo(Verdict.INSECURE);
        assertThat(asked.get(1).trusting()).isTrue();
    }

    @Test
    void aPageThatIsGoneBehindAnExpiredCertificateIsDead() {
        answers(LINK, failure(Failure.Kind.CERTIFICATE), page(404, ""));
        assertThat(verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void theSamePageWithHttpsIsATwin() {
        answers("http://example.org/docs/guide", page(200, ARTICLE));
        answers(LINK, page(200, ARTICLE));
        assertThat(conclude("http://example.org/docs/guide").hasTwin()).isTrue();
    }

    @Test
    void anotherPageWithHttpsIsNotATwin() {
        answers("http://example.org/docs/guide", page(200, ARTICLE));
        answers(LINK, page(200, "<title>Plesk</title><p>Default page"));
        assertThat(conclude("http://example.org/docs/guide").hasTwin()).isFalse();
    }

    @Test
    void aLinkNeedsOneRequestIfItsHostIsKnown() {
        answers("https://example.org/", page(200, ARTICLE));
        conclude("https://example.org/");
        assertThat(asked).extracting(LinkRequest::purpose).containsExactly(Purpose.LINK);
    }
}
