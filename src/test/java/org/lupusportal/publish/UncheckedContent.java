package org.lupusportal.publish;

import java.nio.file.Path;
import org.lupusportal.edition.Edition;
import org.lupusportal.manuscript.ManuscriptReader;

/** The real content as an edition, whatever the rules say of it: for measuring and looking, never for serving. */
public final class UncheckedContent {

    private UncheckedContent() {}

    public static Edition read(Path folder) {
        return new Typesetter(new ManuscriptReader().read(folder)).edition();
    }
}
