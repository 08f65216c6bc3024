package org.lupusportal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lupusportal.edition.Drawing;
import org.lupusportal.edition.Edition;
import org.lupusportal.manuscript.ManuscriptReader;

/** What the check lets stand in a drawing, a page shows, and what a page leaves out, the check refuses: each has a list of its own. */
class DrawingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "animate",
                "animateMotion",
                "animateTransform",
                "audio",
                "canvas",
                "circle",
                "clipPath",
                "defs",
                "desc",
                "ellipse",
                "embed",
                "feBlend",
                "feColorMatrix",
                "feComponentTransfer",
                "feComposite",
                "feConvolveMatrix",
                "feDiffuseLighting",
                "feDisplacementMap",
                "feDropShadow",
                "feFlood",
                "feFuncA",
                "feGaussianBlur",
                "feImage",
                "feMerge",
                "feMergeNode",
                "feMorphology",
                "feOffset",
                "feTile",
                "feTurbulence",
                "filter",
                "foreignObject",
                "form",
                "g",
                "iframe",
                "image",
                "input",
                "line",
                "linearGradient",
                "link",
                "marker",
                "mask",
                "metadata",
                "mpath",
                "object",
                "path",
                "pattern",
                "polygon",
                "polyline",
                "radialGradient",
                "rect",
                "script",
                "set",
                "stop",
                "style",
                "switch",
                "symbol",
                "text",
                "textPath",
                "title",
                "tspan",
                "use",
                "video",
                "view"
            })
    void whatIsNotRefusedIsShown(String element) throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A</title><desc>B</desc><g><"
                + element + ">.a{fill:red}</" + element + "></g></svg>";
        assertThat(shown(svg).contains("<g><" + element + ">")).isEqualTo(!refused(svg));
    }

    private static String shown(String svg) {
        Edition edition = Edition.of(SomePages.site(), "0123456789abcdef")
                .drawings(List.of(new Drawing("a.svg", svg, "A", "B")))
                .build();
        return new Drawings(edition).figure("a.svg", "");
    }

    private boolean refused(String svg) throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("images/a.svg"), svg);
        return new ManuscriptReader()
                .read(folder).faults().stream()
                        .anyMatch(finding -> finding.at().file().path().equals("images/a.svg"));
    }
}
