package org.lupusportal.publish;

import java.nio.file.Path;
import org.lupusportal.edition.Edition;
import org.lupusportal.manuscript.ManuscriptReader;

/** Editions of whole folders for tests that need no pages. */
public final class Editions {

    private Editions() {}

    /** Sets a folder that is known to be without errors. */
    public static Edition read(Path content) {
        return new Typesetter(new ManuscriptReader().read(content)).edition();
    }
}
