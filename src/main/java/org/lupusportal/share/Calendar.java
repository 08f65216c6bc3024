package org.lupusportal.share;

/** How days and months are written, as pieces of patterns that are read in capitals and small letters alike. */
final class Calendar {

    /** A day of a month, with what may stand behind it. */
    static final String DAY =
            "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|º)?\\.?(?![\\d:%]|\\.\\d| ?[ap]\\.?m\\b)[ -]*(?:day )?(?:of |de )?";

    /** A name of a month; the shortened names of English, and full names in the languages that are met most. */
    static final String MONTH =
            "\\b(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)\\b\\.?|january|february|march|april"
                    + "|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember"
                    + "|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo"
                    + "|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre"
                    + "|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)\\b[ -]*";

    private Calendar() {}
}
