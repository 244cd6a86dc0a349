package io.github.catalogkit.registry;

/** The numbers that stand in front of the values of an entry; those of a kind's own values start after the others. */
final class Field {

    static final int END = 0;
    static final int URL = 1;
    static final int BEFORE = 2;
    static final int AFTER = 3;
    static final int DESCRIPTION = 4;
    static final int PERSON = 5;
    static final int ORGANIZATION = 6;
    static final int PUBLISHED = 7;
    static final int ACCESSED = 8;
    static final int LANGUAGE = 9;
    static final int TAG = 10;
    static final int LINK = 11;
    static final int RELATION = 12;
    static final int FEED = 13;
    static final int STATUS = 14;
    static final int STATUS_REASON = 15;
    static final int FORMER_ID = 16;
    static final int ENTRY = 17;
    static final int LAYOUT = 18;
    static final int COVER = 19;
    static final int EVENT = 20;

    /** The first of a kind's own texts; the others follow in the order of the components of its record. */
    static final int OWN_TEXT = 21;

    private Field() {}
}
