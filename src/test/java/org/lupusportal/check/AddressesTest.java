package org.lupusportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ManuscriptReader;
import org.lupusportal.page.Address;
import org.lupusportal.text.ContentFile;

class AddressesTest {

    private static final Manuscript SMALLEST =
            new ManuscriptReader().read(Path.of("src/test/resources/contents/smallest"));

    @Test
    void knowsEveryPageThatIsAlwaysThere() {
        Stream<String> pages = Arrays.stream(Address.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(AddressesTest::value);
        assertThat(pages).allMatch(new Addresses(SMALLEST)::isPublished);
    }

    @Test
    void knowsThePagesOfTheContent() {
        assertThat(new Addresses(SMALLEST).published())
                .contains("/lupus", "/lupus/kidneys", "/evidence/msc-kidney-remission", "/sources/deng2017");
    }

    @Test
    void resolvesLinksAsAnEditorDoes() {
        ContentFile article = ContentFile.of("articles/lupus/kidneys.md", "");
        assertThat(Addresses.file(article, "../living/sun.md")).contains("articles/living/sun.md");
        assertThat(Addresses.file(article, "skin.md")).contains("articles/lupus/skin.md");
        assertThat(Addresses.file(article, "../../images/a.svg")).contains("images/a.svg");
        assertThat(Addresses.file(article, "../../../../etc/passwd")).isEmpty();
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
