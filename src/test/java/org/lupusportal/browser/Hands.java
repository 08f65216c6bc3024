package org.lupusportal.browser;

import com.microsoft.playwright.Locator;

/**
 * Does what a practiced person would do, and reckons how long it would take them: deciding, pointing, pressing and typing by the
 * keystroke-level model, and the waiting as it was. One for each task.
 *
 * @see <a href="https://doi.org/10.1145/358886.358895">Card, Moran and Newell, The keystroke-level model (1980)</a>
 */
final class Hands {

    private static final double DECIDE = 1.35;
    private static final double POINT = 1.1;
    private static final double PRESS = 0.2;
    private static final double TO_THE_KEYS = 0.4;
    private static final double KEY = 0.28;

    private final long begun = System.nanoTime();
    private double moving;

    void click(Locator place) {
        moving += DECIDE + POINT + PRESS;
        place.click();
    }

    void type(Locator place, String text) {
        click(place);
        moving += TO_THE_KEYS + KEY * text.length();
        place.fill(text);
    }

    void enter(Locator place) {
        moving += KEY;
        place.press("Enter");
    }

    /** Seconds from the beginning of the task until now. */
    double seconds() {
        return moving + (System.nanoTime() - begun) / 1e9;
    }
}
