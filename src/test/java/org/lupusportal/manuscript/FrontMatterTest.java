package org.lupusportal.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lupusportal.manuscript.Manuscript.Part;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Position;

class FrontMatterTest {

    private final Faults faults = new Faults(Part.ARTICLES);

    @Test
    void lineOneOfTheYamlIsLineTwoOfTheFile() {
        FrontMatter parts = split("---\ntitle: x\n---\n\nText.\n");
        assertThat(parts.yaml().text()).isEqualTo("title: x\n");
        assertThat(parts.yaml().from()).isEqualTo(new Position(2, 1));
        assertThat(parts.body().text()).isEqualTo("\nText.\n");
        assertThat(parts.body().from()).isEqualTo(new Position(4, 1));
    }

    @Test
    void aFenceMayHaveBlanksAfterIt() {
        assertThat(split("--- \r\ntitle: x\r\n---\t\r\nText.").body().text()).isEqualTo("Text.");
    }

    @Test
    void aRuleInTheTextIsNoFence() {
        assertThat(split("---\ntitle: x\n---\none\n\n---\n\ntwo").body().text()).contains("two");
    }

    @Test
    void frontMatterMayBeAllThereIs() {
        assertThat(split("---\n---").yaml().text()).isEmpty();
        assertThat(split("---\n---").body().text()).isEmpty();
    }

    @Test
    void aByteOrderMarkDoesNotHideTheFence() {
        assertThat(split("\uFEFF---\ntitle: x\n---\n").yaml().text()).isEqualTo("title: x\n");
    }

    @Test
    void aMissingFenceIsNoted() {
        assertThat(FrontMatter.split(ContentFile.of("a.md", "title: x\n---\nText."), faults))
                .isEmpty();
        assertThat(FrontMatter.split(ContentFile.of("b.md", "---\ntitle: x\nText."), faults))
                .isEmpty();
        assertThat(faults.findings()).extracting(f -> f.rule().id()).containsExactly("missing-fence", "missing-fence");
    }

    private FrontMatter split(String text) {
        return FrontMatter.split(ContentFile.of("a.md", text), faults).orElseThrow();
    }
}
