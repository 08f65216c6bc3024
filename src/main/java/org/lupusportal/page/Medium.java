package org.lupusportal.page;

/** What a handout is read on. */
public enum Medium {
    /** A page of the portal: evidence notes as on every page, links within the portal. */
    SCREEN,
    /** A sheet: evidence notes in the form that paper takes, whole addresses, drawings told in words. */
    PAPER
}
