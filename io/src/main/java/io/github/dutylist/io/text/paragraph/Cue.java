package io.github.dutylist.io.text.paragraph;

/** What a paragraph says about where a document starts or ends. */
public enum Cue {
    /** The title of a document. */
    TITLE,
    /** To whom a document is addressed (主送). */
    ADDRESSEES,
    /** What a document rests on and that it follows (根据…制定如下…). */
    BASIS,
    /** A number of a document in a collection (第二篇). */
    COLLECTION_NUMBER,
    /** The number of the document (发文字号). */
    DOCUMENT_NUMBER,
    /** The head of an official letter or order above its title: …文件, …人民政府令, 机密★1年. */
    LETTERHEAD,
    /** A sentence about the document itself, such as from when it applies. */
    CLOSING,
    /** The number of an attachment on a line of its own (附件1). */
    ATTACHMENT,
    /** A table. */
    TABLE,
    /** Part of a web page, not of a document. */
    FURNITURE,
    /** A page number or a running head of a printed page. */
    PAGE,
    /** Nothing. */
    NONE;

    /** Tells whether it belongs to what a document is printed or shown on, and not to the document. */
    public boolean isFurniture() {
        return this == FURNITURE || this == PAGE;
    }

    /** Tells whether a document may start with it. */
    public boolean opensDocument() {
        return this == TITLE
                || this == LETTERHEAD
                || this == ADDRESSEES
                || this == BASIS
                || this == COLLECTION_NUMBER
                || this == ATTACHMENT;
    }
}
