package org.lupusportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {

    private static Optional<String> text(String body) throws CharacterCodingException {
        return FormBody.field(body.getBytes(StandardCharsets.ISO_8859_1), "text");
    }

    @Test
    void theFirstFieldOfTheNameIsRead() throws CharacterCodingException {
        assertThat(text("other=1&texture=2&text=Stem+cells%0D%0Acure%20100%25+%E2%82%AC&text=second"))
                .contains("Stem cells\r\ncure 100% \u20ac");
        assertThat(text("text=")).contains("");
        assertThat(text("textile=1&x&&=")).isEmpty();
        assertThat(text("")).isEmpty();
    }

    @Test
    void everyFieldIsReadWithItsValuesInOrder() throws CharacterCodingException {
        assertThat(fields("a=1&b=&a=2%26+3&&c&%C3%BC=x=y&=z"))
                .containsExactly(
                        Map.entry("a", List.of("1", "2& 3")),
                        Map.entry("b", List.of("")),
                        Map.entry("c", List.of("")),
                        Map.entry("\u00fc", List.of("x=y")),
                        Map.entry("", List.of("z")));
        assertThat(fields("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&b=%", "a=%4", "%zz=1", "a=%ff", "a=Mu%F1oz", "a=50%&b=1"})
    void anyFieldThatIsNoUtf8IsRefused(String body) {
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> fields(body));
    }

    private static Map<String, List<String>> fields(String body) throws CharacterCodingException {
        return FormBody.fields(body.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text=%", "text=%4", "text=%zz", "text=%ff%fe", "text=a\u00e9b", "text=%C3", "text=%ED%A0%80"})
    void whatIsNoUtf8IsRefused(String body) {
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> text(body));
    }
}
