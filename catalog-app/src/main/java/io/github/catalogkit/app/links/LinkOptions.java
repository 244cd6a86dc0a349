package io.github.catalogkit.app.links;

import io.github.catalogkit.value.RuleSetting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says about a check of links.
 *
 * @param memory what is remembered
 * @param selection which links are checked and reported
 * @param requests how hosts are asked
 * @param services who else is asked
 * @param rules settings of kinds of problems that take precedence over those of the catalogs
 * @param environment the environment variables, of which those for proxies and tokens are read
 */
public record LinkOptions(
        Memory memory,
        Selection selection,
        Requests requests,
        Services services,
        List<RuleSetting> rules,
        Map<String, String> environment) {

    /** The usual number of days for which a link that works is not asked for again. */
    public static final int MAX_AGE = 7;

    /** The usual number of days on which a link has to fail until it is dead. */
    public static final int CONFIRM = 2;

    /** The usual number of seconds until the headers of an answer have to be complete. */
    public static final int TIMEOUT = 15;

    /** The usual maximum number of requests at once. */
    public static final int CONCURRENCY = 128;

    /** The usual maximum number of requests at once to one host. */
    public static final int PER_HOST = 4;

    /**
     * Makes options.
     *
     * @param memory what is remembered
     * @param selection which links are checked and reported
     * @param requests how hosts are asked
     * @param services who else is asked
     * @param rules settings of kinds of problems that take precedence over those of the catalogs
     * @param environment the environment variables, of which those for proxies and tokens are read
     */
    public LinkOptions {
        rules = List.copyOf(rules);
        environment = Map.copyOf(environment);
    }

    LinkOptions with(Selection chosen, Requests asked) {
        return new LinkOptions(memory, chosen, asked, services, rules, environment);
    }

    /**
     * What is remembered from check to check.
     *
     * @param results the file of results, which need not exist
     * @param maxAge the number of days for which a link that works is not asked for again
     * @param confirm the number of days on which a link has to fail in a way that may pass until it is dead
     */
    public record Memory(Optional<Path> results, int maxAge, int confirm) {

        /** {@return the default: there is no file} */
        public static Memory usual() {
            return new Memory(Optional.empty(), MAX_AGE, CONFIRM);
        }
    }

    /**
     * Which links are checked and reported.
     *
     * @param only the verdicts that are reported, such as {@code dead}; all if there is none
     * @param exclude regular expressions of URLs that are not checked
     * @param since a revision of Git or another list: only links that it does not have are checked
     * @param shard a part of all hosts, such as {@code 1/4}
     * @param offline whether nothing is asked for, and only what is remembered is reported
     */
    public record Selection(
            List<String> only, List<String> exclude, Optional<String> since, Optional<String> shard, boolean offline) {

        /**
         * Makes a selection.
         *
         * @param only the verdicts that are reported, such as {@code dead}; all if there is none
         * @param exclude regular expressions of URLs that are not checked
         * @param since a revision of Git or another list: only links that it does not have are checked
         * @param shard a part of all hosts, such as {@code 1/4}
         * @param offline whether nothing is asked for, and only what is remembered is reported
         */
        public Selection {
            only = List.copyOf(only);
            exclude = List.copyOf(exclude);
        }

        /** {@return all links} */
        public static Selection all() {
            return new Selection(List.of(), List.of(), Optional.empty(), Optional.empty(), false);
        }
    }

    /**
     * How hosts are asked.
     *
     * @param timeout the time until the headers of an answer have to be complete
     * @param concurrency the maximum number of requests at once
     * @param perHost the maximum number of requests at once to one host
     * @param rate the maximum number of requests a second to one host, if limited
     * @param hostRates the same for single hosts, each as {@code HOST=N}
     * @param accept status codes that are as good as 200
     * @param headers further headers, each as {@code HOST=NAME: VALUE}
     * @param insecure whether any certificate is accepted
     * @param allowPrivate whether hosts that are not on the public internet may be asked
     */
    public record Requests(
            Duration timeout,
            int concurrency,
            int perHost,
            Optional<Integer> rate,
            List<String> hostRates,
            List<Integer> accept,
            List<String> headers,
            boolean insecure,
            boolean allowPrivate) {

        /**
         * Makes requests.
         *
         * @param timeout the time until the headers of an answer have to be complete
         * @param concurrency the maximum number of requests at once
         * @param perHost the maximum number of requests at once to one host
         * @param rate the maximum number of requests a second to one host, if limited
         * @param hostRates the same for single hosts, each as {@code HOST=N}
         * @param accept status codes that are as good as 200
         * @param headers further headers, each as {@code HOST=NAME: VALUE}
         * @param insecure whether any certificate is accepted
         * @param allowPrivate whether hosts that are not on the public internet may be asked
         */
        public Requests {
            hostRates = List.copyOf(hostRates);
            accept = List.copyOf(accept);
            headers = List.copyOf(headers);
        }

        /** {@return the default} */
        public static Requests usual() {
            return new Requests(
                    Duration.ofSeconds(TIMEOUT),
                    CONCURRENCY,
                    PER_HOST,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    false);
        }
    }

    /**
     * Who else is asked.
     *
     * @param archive the URL of the availability API of an archive, before the URL of the page; {@code none} for no archive
     * @param projects whether code hosts are asked about repositories; by default if there is a token
     * @param codeHosts further code hosts, each as {@code SITE=API}
     */
    public record Services(String archive, Optional<Boolean> projects, List<String> codeHosts) {

        /**
         * Makes services.
         *
         * @param archive the URL of the availability API of an archive, before the URL of the page; {@code none} for no archive
         * @param projects whether code hosts are asked about repositories; by default if there is a token
         * @param codeHosts further code hosts, each as {@code SITE=API}
         */
        public Services {
            codeHosts = List.copyOf(codeHosts);
        }

        /** {@return whether there is an archive} */
        public boolean hasArchive() {
            return !archive.equals("none");
        }

        /** {@return the default} */
        public static Services usual() {
            return new Services("https://archive.org/wayback/available?url=", Optional.empty(), List.of());
        }
    }
}
