/**
 * The portal as readers meet it: the whole program, served over HTTP and opened in a real Chromium. Run by {@code mvn verify};
 * start reading at {@link org.lupusportal.browser.Site}, which says which pages are looked at.
 */
package org.lupusportal.browser;
