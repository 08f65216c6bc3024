package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | Las células madre curan el lupus y los pacientes se sienten mejor en pocas semanas.",
                "es | Nuestra clínica ofrece un tratamiento con células madre para el lupus.",
                "pt | As células-tronco não têm efeitos colaterais e os pacientes ficam muito melhor.",
                "fr | Les cellules souches guérissent le lupus et les patients sont très contents.",
                "de | Stammzellen heilen die Krankheit, und die Patienten haben nicht mehr so viele Schmerzen.",
                "de | Stammzellen heilen Lupus.",
                "es | Células madre curan lupus.",
                "fr | Cellules souches guérissent lupus.",
                "it | Le cellule staminali sono una cura per il lupus e non hanno effetti collaterali.",
                "ru | Стволовые клетки излечивают волчанку без побочных эффектов.",
                "zh | 干细胞治疗可以治愈红斑狼疮，没有副作用。",
                "ja | 幹細胞治療はループスを治します。",
                "ko | 줄기세포 치료는 루푸스를 치료합니다.",
                "ar | تعالج الخلايا الجذعية مرض الذئبة دون آثار جانبية",
                "hi | स्टेम सेल से ल्यूपस ठीक हो जाता है",
                "vi | Tế bào gốc có thể điều trị bệnh lupus và không có tác dụng phụ.",
                "tl | Ang stem cell ay gamot para sa lupus at walang masamang epekto ang mga ito."
            })
    void anotherLanguageIsTold(String tag, String text) {
        assertThat(Language.of(text).map(Language::tag)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stem cells cure lupus and patients feel better within weeks.",
                "A drip of stem cells gave Dan his mornings back",
                "✓ Improved mobility",
                "Less pain, more energy",
                "LupaCalm: turmeric, boswellia, omega-3",
                "De Silva 2019; de la Cruz et al.",
                "12 / 14 — 92 %",
                "Dr. van der Berg, Clínica Santa Maria de Tijuana",
                "Institut für Virologie und Immunologie",
                "Lupus nephritis, livedo reticularis",
                "Patient smiling after her stem cell infusion cured her pain",
                "MSC → ↓ IL-6, ↑ Treg",
                ""
            })
    void englishAndWhatIsNoSentenceAreNot(String text) {
        assertThat(Language.of(text)).isEmpty();
    }
}
