package org.lupusportal.page;

/**
 * All the ways to pass on an article, a section of one, or a claim.
 *
 * @param id tells the panels of one page apart; the whole page's own is {@code page}
 * @param title what is passed on
 * @param link its whole address
 * @param shortLink a whole address that can be typed, and remembers the text as it is now; empty in a copy of the site
 * @param qrSvg path of its code as a drawing; empty for a section in a copy
 * @param qrPng path of its code as a picture; empty likewise
 * @param pdf path of the sheet to print; empty likewise
 * @param handout path of the form that puts it together with other pages; empty in a copy, and for a section
 * @param mail address that opens a new message
 */
public record ShareView(
        String id,
        String title,
        String link,
        String shortLink,
        String qrSvg,
        String qrPng,
        String pdf,
        String handout,
        String mail) {

    /** The panel of a whole page. */
    static ShareView of(String title, ShortLink link, Address address) {
        return of(title, link, address, "page", "", Address.pdf(link.path()));
    }

    /** The panel of a section of an article. */
    static ShareView of(String title, ShortLink link, Address address, String section, String pdf) {
        return of(title, link, address, section, section, pdf);
    }

    private static ShareView of(String title, ShortLink link, Address address, String id, String section, String pdf) {
        String place = section.isEmpty() ? "" : "#" + Encoded.inQuery(section);
        String query = section.isEmpty() ? "" : "?section=" + Encoded.inQuery(section);
        String whole = address.absolute(link.path()) + place;
        String shared = address.shared(link) + place;
        boolean there = section.isEmpty() || !address.isOfCopy();
        return new ShareView(
                id,
                title,
                whole,
                address.isOfCopy() ? "" : shared,
                there ? Address.qr(link.path(), "svg") + query : "",
                there ? Address.qr(link.path(), "png") + query : "",
                there ? pdf : "",
                address.isOfCopy() || !section.isEmpty() ? "" : Address.handout(link.path()),
                "mailto:?subject=" + Encoded.inQuery(title) + "&body=" + Encoded.inQuery(title + "\n" + shared));
    }
}
