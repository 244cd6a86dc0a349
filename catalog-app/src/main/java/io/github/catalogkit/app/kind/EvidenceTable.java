package io.github.catalogkit.app.kind;

import static io.github.catalogkit.model.Kind.ARTICLE;
import static io.github.catalogkit.model.Kind.BLOG;
import static io.github.catalogkit.model.Kind.BOOK;
import static io.github.catalogkit.model.Kind.COMMUNITY;
import static io.github.catalogkit.model.Kind.CONFERENCE;
import static io.github.catalogkit.model.Kind.COURSE;
import static io.github.catalogkit.model.Kind.DATASET;
import static io.github.catalogkit.model.Kind.DOCUMENTATION;
import static io.github.catalogkit.model.Kind.ISSUE;
import static io.github.catalogkit.model.Kind.NEWSLETTER;
import static io.github.catalogkit.model.Kind.ORGANIZATION;
import static io.github.catalogkit.model.Kind.PAPER;
import static io.github.catalogkit.model.Kind.PATENT;
import static io.github.catalogkit.model.Kind.PERSON;
import static io.github.catalogkit.model.Kind.PODCAST;
import static io.github.catalogkit.model.Kind.RESOURCE;
import static io.github.catalogkit.model.Kind.SLIDES;
import static io.github.catalogkit.model.Kind.SPECIFICATION;
import static io.github.catalogkit.model.Kind.TALK;
import static io.github.catalogkit.model.Kind.THESIS;
import static io.github.catalogkit.model.Kind.TOOL;
import static io.github.catalogkit.model.Kind.TUTORIAL;
import static io.github.catalogkit.model.Kind.VIDEO;
import static io.github.catalogkit.model.Kind.WORK;
import static io.github.catalogkit.model.Kind.WORKSHOP;

import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Set;

/** The URLs and words that imply a kind. In each table, the first row that matches applies. */
final class EvidenceTable {

    /** URLs that have entries of one kind only. They outweigh the section. */
    static final List<UrlEvidence> DECISIVE_URLS = List.of(
            UrlEvidence.of(PAPER, """
                    arxiv.org/abs arxiv.org/pdf arxiv.org/html doi.org dx.doi.org dl.acm.org/doi dl.acm.org/citation.cfm
                    ieeexplore.ieee.org/document ieeexplore.ieee.org/abstract ieeexplore.ieee.org/xpl aclanthology.org aclweb.org/anthology
                    openreview.net/forum openreview.net/pdf papers.nips.cc/paper proceedings.neurips.cc/paper
                    papers.neurips.cc/paper proceedings.mlr.press jmlr.org/papers openaccess.thecvf.com
                    link.springer.com/article link.springer.com/chapter nature.com/articles sciencedirect.com/science/article
                    ncbi.nlm.nih.gov/pmc ncbi.nlm.nih.gov/pubmed pubmed.ncbi.nlm.nih.gov biorxiv.org/content
                    medrxiv.org/content papers.ssrn.com semanticscholar.org/paper jstor.org/stable
                    journals.plos.org frontiersin.org/articles mdpi.com/####-#### pnas.org/doi science.org/doi
                    onlinelibrary.wiley.com/doi academic.oup.com/*/article eprint.iacr.org/####/* hal.science hal.inria.fr
                    vldb.org/pvldb ceur-ws.org/vol-* research.google/pubs research.google.com/pubs
                    static.googleusercontent.com/media/research.google.com
                    usenix.org/conference/osdi* usenix.org/conference/nsdi* usenix.org/conference/atc* usenix.org/conference/fast*
                    usenix.org/conference/hotos* usenix.org/conference/usenixsecurity*
                    citeseerx.ist.psu.edu/viewdoc isca-speech.org/archive
                    """),
            UrlEvidence.of(SPECIFICATION, """
                    rfc-editor.org/rfc rfc-editor.org/rfc* rfc-editor.org/info tools.ietf.org/html tools.ietf.org/rfc ietf.org/rfc
                    datatracker.ietf.org/doc w3.org/tr iso.org/standard iso.org/obp ecma-international.org/publications ecma-international.org/publications-*
                    spec.whatwg.org standards.ieee.org unicode.org/reports docs.oasis-open.org omg.org/spec
                    csrc.nist.gov/publications csrc.nist.gov/pubs nvlpubs.nist.gov itu.int/rec
                    """),
            UrlEvidence.of(SLIDES, """
                    slideshare.net/* speakerdeck.com/* slides.com/*/* docs.google.com/presentation noti.st/*/* slideslive.com/slides
                    */slides/* */presentations/*.pdf
                    """),
            UrlEvidence.of(TALK, """
                    ted.com/talks infoq.com/presentations media.ccc.de/v pyvideo.org/* confreaks.tv/videos slideslive.com/*
                    usenix.org/conference/srecon* usenix.org/conference/lisa* usenix.org/conference/enigma* fosdem.org/*/schedule/event
                    """),
            UrlEvidence.of(PODCAST, """
                    podcasts.apple.com itunes.apple.com/podcast itunes.apple.com/*/podcast open.spotify.com/show podcasts.google.com
                    overcast.fm anchor.fm stitcher.com/podcast pca.st castbox.fm buzzsprout.com
                    """),
            UrlEvidence.of(COURSE, """
                    coursera.org/learn coursera.org/course coursera.org/specializations edx.org/course edx.org/learn udemy.com/course
                    udacity.com/course pluralsight.com/courses frontendmasters.com/courses egghead.io/courses ocw.mit.edu/courses
                    educative.io/courses datacamp.com/courses codecademy.com/learn futurelearn.com/courses
                    """),
            UrlEvidence.of(BOOK, """
                    goodreads.com/book oreilly.com/library/view shop.oreilly.com/product manning.com/books leanpub.com/*
                    pragprog.com/titles pragprog.com/book nostarch.com/* packtpub.com/product packtpub.com/*/product
                    apress.com/*/book apress.com/book link.springer.com/book books.google.com/books gutenberg.org/ebooks
                    openlibrary.org/books openlibrary.org/works worldcat.org/title
                    amazon.*/dp/#########* amazon.*/*/dp/#########* amazon.*/gp/product/#########* amazon.*/exec/obidos/asin/#########*
                    bookshop.org/books bookshop.org/p/books informit.com/store mitpress.mit.edu/books mitpress.mit.edu/#############
                    mitpress.mit.edu/*/#############
                    """),
            UrlEvidence.of(TOOL, """
                    npmjs.com/package npmjs.org/package pypi.org/project pypi.python.org/pypi crates.io/crates rubygems.org/gems
                    packagist.org/packages pkg.go.dev hub.docker.com metacpan.org hex.pm/packages nuget.org/packages
                    search.maven.org/artifact central.sonatype.com/artifact mvnrepository.com/artifact
                    cran.r-project.org/package=* cran.r-project.org/web/packages luarocks.org/modules hackage.haskell.org/package
                    formulae.brew.sh apps.apple.com/*/app apps.apple.com/app itunes.apple.com/*/app itunes.apple.com/app
                    play.google.com/store/apps f-droid.org/packages f-droid.org/*/packages flathub.org/apps snapcraft.io/*
                    microsoft.com/store/apps microsoft.com/*/p apps.microsoft.com addons.mozilla.org chrome.google.com/webstore
                    chromewebstore.google.com marketplace.visualstudio.com plugins.jetbrains.com packagecontrol.io/packages
                    wordpress.org/plugins store.steampowered.com/app sourceforge.net/projects sourceforge.net/p *.sourceforge.net
                    """),
            UrlEvidence.of(DATASET, """
                    kaggle.com/datasets kaggle.com/*/datasets huggingface.co/datasets archive.ics.uci.edu dataverse.harvard.edu/dataset
                    registry.opendata.aws data.gov/dataset catalog.data.gov dumps.wikimedia.org data.world/*/* datahub.io/core
                    """),
            UrlEvidence.of(COMMUNITY, """
                    *.slack.com discord.gg discord.com/invite discordapp.com/invite gitter.im/* reddit.com/r/*$ matrix.to/* meetup.com/*$
                    groups.google.com/g groups.google.com/forum stackoverflow.com/questions/tagged web.libera.chat webchat.freenode.net
                    t.me/* facebook.com/groups lists.*/mailman/listinfo
                    """),
            UrlEvidence.of(ISSUE, """
                    github.com/*/*/issues/* github.com/*/*/pull/* gitlab.com/*/*/-/issues/* gitlab.com/*/*/issues/*
                    bugs.*/show_bug.cgi bugzilla.*/show_bug.cgi issues.apache.org/jira/browse
                    """),
            UrlEvidence.of(PATENT, "patents.google.com/patent"),
            UrlEvidence.of(PERSON, "orcid.org linkedin.com/in scholar.google.com/citations"),
            UrlEvidence.of(ORGANIZATION, "linkedin.com/company crunchbase.com/organization"),
            UrlEvidence.of(WORK, "imdb.com/title themoviedb.org/movie"),
            UrlEvidence.of(DOCUMENTATION, """
                    developer.mozilla.org man7.org/linux/man-pages man.openbsd.org linux.die.net/man kernel.org/doc docs.kernel.org
                    """),
            UrlEvidence.of(RESOURCE, "wikipedia.org/wiki wikidata.org"));

    /** URLs that usually have entries of one kind. The section outweighs them. */
    static final List<UrlEvidence> TYPICAL_URLS = List.of(
            UrlEvidence.of(VIDEO, """
                    youtube.com/watch youtube.com/playlist youtube.com/live youtube.com/embed youtu.be/* vimeo.com/* dailymotion.com/video
                    bilibili.com/video twitch.tv/videos
                    """),
            UrlEvidence.of(NEWSLETTER, "*.substack.com/$ buttondown.email/* buttondown.com/* tinyletter.com/*"),
            UrlEvidence.of(ARTICLE, """
                    medium.com/*/* *.medium.com/* dev.to/*/* hackernoon.com/* substack.com/p lwn.net/articles queue.acm.org/detail.cfm
                    infoq.com/articles infoq.com/news cacm.acm.org/magazines increment.com/*/* thenewstack.io/* css-tricks.com/*
                    smashingmagazine.com/####/## linkedin.com/pulse telegra.ph/* zhuanlan.zhihu.com/p
                    */####/##/* */blog/*/* */blog/* */blogs/* */*/blog/* */articles/* */article/* */post/* */posts/*
                    blog.*/* blogs.*/* usenix.org/publications/login usenix.org/system/files/login
                    """),
            UrlEvidence.of(PAPER, "*/papers/* */pubs/* */publications/*"),
            UrlEvidence.of(TOOL, """
                    github.com/*/*$ github.com/*/*/releases gitlab.com/*/*$ bitbucket.org/*/*$ codeberg.org/*/*$ git.sr.ht/*/*$ sr.ht/*/*$
                    gitee.com/*/*$ framagit.org/*/*$ salsa.debian.org/*/*$ gitlab.gnome.org/*/*$ gitlab.freedesktop.org/*/*$
                    invent.kde.org/*/*$ git.savannah.gnu.org savannah.gnu.org/projects launchpad.net/*$ code.google.com/p notabug.org/*/*$
                    """));

    /** URLs that have entries of several kinds. They count in a section that names the kind, perhaps with others. */
    static final List<UrlEvidence> POSSIBLE_URLS =
            List.of(UrlEvidence.of(PAPER, ".pdf"), UrlEvidence.of(SLIDES, ".pdf .pptx .odp"));

    /** Words for what is listed, in the singular, at the end of a section's name. */
    static final List<WordEvidence> SECTION_WORDS = List.of(
            WordEvidence.of(TOOL, """
                    tool, tooling, software, app, application, program, library, framework, package, plugin, plug-in, extension, addon,
                    add-on, utility, toolkit, client, sdk, module, editor, ide, emulator, compiler, linter, simulator, api, service
                    """),
            WordEvidence.of(PAPER, "paper, publication, research paper, preprint"),
            WordEvidence.of(BOOK, "book, book list, ebook, e-book, textbook, handbook"),
            WordEvidence.of(ARTICLE, "article, blog post, post, essay, write-up, case study"),
            WordEvidence.of(BLOG, "blogs, weblog"),
            WordEvidence.of(TALK, "talk, keynote"),
            WordEvidence.of(SLIDES, "slides, slide deck, presentation"),
            WordEvidence.of(VIDEO, "videos, screencast"),
            WordEvidence.of(PODCAST, "podcast"),
            WordEvidence.of(NEWSLETTER, "newsletter"),
            WordEvidence.of(COURSE, "course, mooc, lecture"),
            WordEvidence.of(TUTORIAL, "tutorial, how-to, howto, walkthrough, codelab"),
            WordEvidence.of(WORKSHOP, "workshop"),
            WordEvidence.of(SPECIFICATION, "specification, standard, rfc, spec"),
            WordEvidence.of(DATASET, "dataset, data set, corpus, corpora"),
            WordEvidence.of(DOCUMENTATION, "documentation, docs, manual"),
            WordEvidence.of(CONFERENCE, "conference, meetup, event, summit"),
            WordEvidence.of(COMMUNITY, "community, forum, chat room, mailing list, user group, slack, discord"),
            WordEvidence.of(ORGANIZATION, "organization, company, foundation"),
            WordEvidence.of(PERSON, "people, person"),
            WordEvidence.of(THESIS, "thesis, dissertation"),
            WordEvidence.of(PATENT, "patent"),
            WordEvidence.of(RESOURCE, "lists"));

    /** Words at the end of a section's name for entries of several kinds. */
    static final Set<String> MIXED_WORDS =
            Set.of("resource", "link", "material", "guide", "cheatsheet", "example", "reading list", "further reading");

    /** Kinds by which the sections of a list of another kind are named, such as "Companies" in a list of blogs. */
    static final Set<Kind> AUTHORS = Set.of(ORGANIZATION, PERSON);

    /** What an entry is if its section and its URL disagree. Otherwise, the section outweighs a typical URL. */
    static final List<Conflict> CONFLICTS = List.of(
            new Conflict(BOOK, PAPER, BOOK),
            new Conflict(THESIS, PAPER, THESIS),
            new Conflict(DATASET, PAPER, DATASET),
            new Conflict(TOOL, PAPER, RESOURCE),
            new Conflict(TOOL, VIDEO, RESOURCE),
            new Conflict(TOOL, ARTICLE, RESOURCE),
            new Conflict(BLOG, ARTICLE, BLOG),
            new Conflict(CONFERENCE, VIDEO, TALK),
            new Conflict(SLIDES, VIDEO, TALK),
            new Conflict(TALK, VIDEO, TALK),
            new Conflict(COURSE, VIDEO, COURSE),
            new Conflict(PODCAST, VIDEO, PODCAST));

    /** Words at the end of an entry's title. */
    static final List<WordEvidence> TITLE_WORDS = List.of(
            WordEvidence.of(PODCAST, "podcast"),
            WordEvidence.of(NEWSLETTER, "newsletter"),
            WordEvidence.of(BLOG, "blog"),
            WordEvidence.of(TUTORIAL, "tutorial"),
            WordEvidence.of(COURSE, "course"),
            WordEvidence.of(DOCUMENTATION, "documentation, manual, reference"),
            WordEvidence.of(COMMUNITY, "slack, forum, mailing list, subreddit"),
            WordEvidence.of(CONFERENCE, "conference"));

    /** Words of the titles of videos that are recorded talks. */
    static final Set<String> TALKS =
            Set.of("talk", "talks", "keynote", "meetup", "conference", "summit", "webinar", "panel");

    /** Labels of links, and tags. */
    static final List<WordEvidence> LABELS = List.of(
            WordEvidence.of(PAPER, "pdf, paper, arxiv, doi, preprint"),
            WordEvidence.of(SLIDES, "slides"),
            WordEvidence.of(TOOL, """
                    open-source software, open source, open source software, oss, oss icon, freeware, app store, mac app store,
                    source, source code, repo, repository, github, gitlab, npm, pypi, docker hub, demo, live demo, download
                    """));

    /** Words in the name of a repository that is probably no software. */
    static final Set<String> TEXTS = Set.of("""
            awesome lists resources book books tutorial tutorials guide guides course courses roadmap handbook cheatsheet cheatsheets
            interview curriculum workshop workshops example examples sample samples papers guidelines bible
            """.strip().split("\\s+", -1));

    private EvidenceTable() {}
}
