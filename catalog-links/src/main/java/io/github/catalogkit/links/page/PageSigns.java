package io.github.catalogkit.links.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides by what a page says whether it is what was linked. */
public final class PageSigns {

    /** A page with more words says something of its own, and not only that something is missing. */
    private static final int SHORT = 150;

    private final Phrases notFound = Phrases.read("not-found.txt");
    private final Phrases parked = Phrases.read("parked.txt");
    private final Phrases suspended = Phrases.read("suspended.txt");
    private final Phrases unwell = Phrases.read("unwell.txt");
    private final Phrases untouched = Phrases.read("default-page.txt");
    private final Phrases challenge = Phrases.read("challenge.txt");
    private final Phrases login = Phrases.read("login.txt");

    /** Makes the signs, which are read from resources. */
    public PageSigns() {}

    /**
     * {@return whether the title, the heading or the only sentence says that there is no such page}
     *
     * @param page the page
     */
    public boolean isNotFound(WebPage page) {
        boolean brief = page.isHtml() && page.wordCount() < 40;
        return notFound.areTitle(page.title())
                || (brief
                        && (notFound.areTitle(page.heading())
                                || notFound.areTitle(firstWords(page))
                                || notFound.areSaidIn(page.text())));
    }

    private static String firstWords(WebPage page) {
        return page.text().length() > 80 ? "" : page.text();
    }

    /**
     * {@return whether the domain is parked or for sale}
     *
     * @param page the page
     */
    public boolean isParked(WebPage page) {
        return isShort(page) && (parked.areIn(page.text()) || parked.areIn(page.title()));
    }

    /**
     * {@return whether the account of the site is suspended}
     *
     * @param page the page
     */
    public boolean isSuspended(WebPage page) {
        return isShort(page) && (suspended.areIn(page.title()) || suspended.areIn(page.text()));
    }

    /**
     * {@return whether the page says that its site does not work now}
     *
     * @param page the page
     */
    public boolean isUnwell(WebPage page) {
        return page.isHtml()
                && page.wordCount() < 60
                && (unwell.areTitle(page.title()) || unwell.areSaidIn(page.text()));
    }

    /**
     * {@return whether the server has only the page with which it was installed}
     *
     * @param page the page
     */
    public boolean isUntouched(WebPage page) {
        return untouched.areIn(page.title()) || (page.wordCount() < 60 && untouched.areIn(page.text()));
    }

    /**
     * {@return whether the page is a challenge for programs}
     *
     * @param page the page
     */
    public boolean isChallenge(WebPage page) {
        return isShort(page)
                && (challenge.areIn(page.title() + " . " + page.text()) || challenge.areIn(page.noScript()));
    }

    /**
     * {@return whether the page asks to sign in}
     *
     * @param page the page
     */
    public boolean isLogin(WebPage page) {
        return page.asksPassword() || login.areTitle(page.title());
    }

    private static boolean isShort(WebPage page) {
        return page.isHtml() && page.wordCount() < SHORT;
    }

    /**
     * {@return whether two pages say the same, but for words that change with each answer}
     *
     * @param one a page
     * @param other another page
     */
    public boolean areSame(WebPage one, WebPage other) {
        if (!one.isHtml() || !other.isHtml()) {
            return false;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        return !both.isEmpty() && both.size() >= 0.85 * all.size();
    }

    /** Returns the words of a page without those that have digits or are part of a path. */
    private static Set<String> words(WebPage page) {
        Set<String> words = new HashSet<>();
        Arrays.stream((page.title() + " " + page.text())
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(word -> word.codePoints().noneMatch(Character::isDigit) && word.indexOf('/') < 0)
                .map(word -> word.replaceAll("[^\\p{L}]", ""))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
