package io.github.catalogkit.citation;

/** The types of citations, and their names in CSL 1.0.2 (appendix III). */
public enum ItemType {
    /** A paper in a journal. */
    ARTICLE_JOURNAL("article-journal", "Paper"),
    /** An article in a magazine, which has an ISSN unlike a blog. */
    ARTICLE_MAGAZINE("article-magazine", "Magazine article"),
    /** A book. */
    BOOK("book", "Book"),
    /** A chapter of a book. */
    CHAPTER("chapter", "Chapter"),
    /** A data set. */
    DATASET("dataset", "Data set"),
    /** An issue of a tracker, which is a web page in CSL. */
    ISSUE("webpage", "Issue"),
    /** A decision of a court. */
    LEGAL_CASE("legal_case", "Legal case"),
    /** A video that is not a recorded talk. */
    MOTION_PICTURE("motion_picture", "Video"),
    /** A paper of a conference. */
    PAPER_CONFERENCE("paper-conference", "Paper"),
    /** A patent. */
    PATENT("patent", "Patent"),
    /** A blog post. */
    POST_WEBLOG("post-weblog", "Blog post"),
    /** A specification, a standard, or a paper that appeared nowhere else. */
    REPORT("report", "Report"),
    /** Software. */
    SOFTWARE("software", "Software"),
    /** A presentation: a talk, slides, a workshop. */
    SPEECH("speech", "Talk"),
    /** A thesis. */
    THESIS("thesis", "Thesis"),
    /** Any other web page. */
    WEBPAGE("webpage", "Web page"),
    /** A work that is none of the other types; Zotero refuses a file with the type {@code document} of CSL. */
    WORK("manuscript", "Work");

    private final String cslName;
    private final String label;

    ItemType(String cslName, String label) {
        this.cslName = cslName;
        this.label = label;
    }

    /** {@return the name in CSL, such as {@code post-weblog}} */
    public String cslName() {
        return cslName;
    }

    /** {@return a label for people, such as {@code Blog post}} */
    public String label() {
        return label;
    }
}
