package org.lupusportal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedClaimGateTest {

    private final LearnedClaimGate gate = LearnedClaimGate.strict();

    @Test
    void eachSentenceIsJudgedAloneAndSaysWhatTheVerdictRestsOn() {
        String text = "Turmeric may ease joint pain. It is grown in India.";

        List<Verdict> verdicts = gate.judge(text);

        assertThat(verdicts).extracting(Verdict::claim).containsExactly(true, false);
        assertThat(verdicts.get(0).sentence(text)).isEqualTo("Turmeric may ease joint pain.");
        assertThat(verdicts.get(0).grounds())
                .extracting(Verdict.Ground::kind)
                .contains(Verdict.Ground.Kind.INTERVENTION, Verdict.Ground.Kind.EFFECT, Verdict.Ground.Kind.OUTCOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lupus is cured by stem cells.",
                "Stem cells have healed his kidneys.",
                "With this infusion, lupus is gone for good.",
                "A transplant of marrow reverses lupus.",
                "Thanks to CAR-T, she is free of lupus.",
                "A cure for lupus: umbilical cord cells.",
                "No one has died of this treatment.",
                "The cells did nothing for the kidneys."
            })
    void aPlainClaimIsFoundInAnyOrderOfItsWords(String sentence) {
        assertThat(gate.judge(sentence)).allMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more on the kidneys and more.",
                "Lupus can harm the kidneys.",
                "Do stem cells help?",
                "Ask your doctor before you stop a medicine.",
                "The trial will look at kidney flares over a year.",
                "A nurse puts the cells into a vein in the arm."
            })
    void aSentenceThatClaimsNothingPasses(String sentence) {
        assertThat(gate.judge(sentence)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some cells (which cure lupus) are taken from the cord.",
                "The cells come from the cord; they cure lupus.",
                "We found no trial, but stem cells cure lupus.",
                "The cells come from cord tissue, and they calm the immune system.",
                "Ask your doctor about this, because it heals the kidneys.",
                "Did you know that stem cells cure lupus?"
            })
    void aClaimDoesNotHideBesideWordsThatAreNone(String sentence) {
        assertThat(gate.judge(sentence)).allMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One drip and the disease is history.",
                "Goodbye lupus, hello life.",
                "Kiss joint pain goodbye.",
                "RIP lupus.",
                "MSC: the end of lupus.",
                "Close the book on lupus.",
                "MS has met its match.",
                "Lupus: your days are numbered.",
                "Lupus is a thing of the past for Maria.",
                "Leave flares in the past.",
                "A must for anyone who wants to outsmart lupus.",
                "Retire your walker."
            })
    void whoTakesLeaveOfADiseasePromisesACure(String sentence) {
        assertThat(gate.judge(sentence)).allMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saying goodbye to a job one loves is hard for people with lupus.",
                "At the end of the disease course, little is known.",
                "The end of a flare is hard to predict.",
                "When the flare is over, tell your doctor.",
                "Once the pain is a memory, it is easy to skip pills.",
                "I wish lupus was history.",
                "Lupus is not over when the rash is gone.",
                "Life before lupus is history.",
                "Her school days with lupus are over.",
                "I read the last chapter of the book on lupus.",
                "He showed the lupus nurse the door to the ward."
            })
    void otherLeavesAreNone(String sentence) {
        assertThat(gate.judge(sentence)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our findings support belimumab as an add-on in refractory disease.",
                "The firm said its antibody met the main goal in lupus nephritis.",
                "Nothing in the pharmacy comes close to these cells.",
                "Book now and be symptom-free by summer.",
                "Can lupus be cured? With stem cells, it looks that way.",
                "You can stop your medicine after a transplant.",
                "Stem cells let you stop your medication.",
                "It is the only treatment that goes to the root of lupus.",
                "Her lupus bowed to the cells.",
                "A force that lupus cannot withstand: CAR-T.",
                "Seeing a specialist is linked to fewer hospital stays.",
                "Add turmeric, it is nature's prednisone.",
                "Thick socks and warm clothes may prevent attacks of Raynaud's.",
                "Prednisone is a steroid. It can damage the bones."
            })
    void aTurnOfPhraseSaysWhatItStandsFor(String text) {
        assertThat(gate.judge(text)).anyMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The results support further study of MSC.",
                "The trial met its recruitment target.",
                "Patients have to be symptom-free to join.",
                "Nothing is known about its cause.",
                "You can stop taking the tablets after talking with your team.",
                "People who stop their medicine after a transplant should be followed.",
                "She gave in to the pain and lay down.",
                "Getting to the root of the matter takes time.",
                "They yielded to the fatigue and went home.",
                "Being diagnosed late is linked to poorer schooling.",
                "Warm clothes hang in the wardrobe by the door.",
                "Lupus is a long-term disease. It can also damage the kidneys and the heart.",
                "We want to see how well the cells work.",
                "A walk in the woods is nature's gift.",
                "Has anyone tried it with CellCept? My rheumatologist just shrugged."
            })
    void likeTurnsOfPhraseSayNothing(String sentence) {
        assertThat(gate.judge(sentence)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mouth sores are usually painless.",
                "It may itch.",
                "The rash is flat. It can be tender and may bleed.",
                "Swelling of the ankles is painless at first.",
                "Some rashes fade within weeks.",
                "Muscle aches usually pass within a day.",
                "Mouth sores hurt. They often heal by themselves.",
                "Dialysis does the work of the kidneys.",
                "Could the new tablets lower my risk of a flare?",
                "This study aims to learn how well the drug protects the kidneys.",
                "It is not yet known which mix of drugs is the most effective in treating bone cancer.",
                "Doctors cannot yet say whether the new infusion works better than standard therapy.",
                "It is still unclear if the cells are safe for children.",
                "No one knows for sure how long the relief lasts.",
                "There is no known cure for lupus.",
                "So far nobody has found a cure for psoriasis."
            })
    void whatAComplaintFeelsLikeADeviceStandsInForOrNobodyKnowsIsNoClaim(String text) {
        assertThat(gate.judge(text)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Put the cream on twice a day. It may burn.",
                "The injection site may be red and sore.",
                "Mouth sores are painless with our gel.",
                "The rash fades within days on the cream.",
                "Steroids are strong. The rash goes away within days.",
                "This new device does the work of the kidneys better than dialysis.",
                "It is not known how long it lasts, but the injection eases the pain.",
                "Nobody knows why this tea stops flares.",
                "Steroids are no cure for lupus.",
                "Our drip is for those whose doctor has no cure for lupus: it ends flares."
            })
    void theSameFormsWithATreatmentInThemAreClaims(String text) {
        assertThat(gate.judge(text)).anyMatch(Verdict::claim);
    }

    @Test
    void whatSomebodySufferedBehindATalkOfHarmsIsTheTreatmentsDoing() {
        assertThat(gate.judge("Side effects of the drip were mostly mild. One patient had pneumonia."))
                .allMatch(Verdict::claim);
        assertThat(gate.judge("Forty people took part. One patient had pneumonia.")
                        .get(1)
                        .claim())
                .isFalse();
    }

    @Test
    void aClaimIsNotHiddenByWhoReportsIt() {
        assertThat(LearnedClaimGate.balanced()
                        .judge("A blood stem cell transplant left a 24-year-old woman free of lupus and of drugs,"
                                + " doctors at a university hospital reported in The Lancet."))
                .allMatch(Verdict::claim);
    }

    @Test
    void whatWasPutIntoOtherWordsIsNoGround() {
        assertThat(gate.judge("Goodbye lupus, hello life.").get(0).grounds())
                .extracting(Verdict.Ground::words)
                .contains("lupus")
                .doesNotContain("cured", "A drug", "drug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S t e m c e l l s c u r e l u p u s",
                "s-t-e-m c-e-l-l-s c-u-r-e l-u-p-u-s",
                "M S C h e a l y o u r k i d n e y s"
            })
    void lettersThatStandAloneAreReadAsWords(String sentence) {
        assertThat(gate.judge(sentence)).allMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do stem cells cure lupus? Yes.",
                "Can stem cells cure lupus? They can!",
                "Does this drip heal the kidneys? No, it does not.",
                "Is the vaccine safe? Yes.",
                "What cures lupus? Stem cells.",
                "Which treatment clears the rash? Anifrolumab.",
                "How well do stem cells work? Very well.",
                "Do stem cells have side effects? None at all.",
                "What does turmeric do? Ease sore joints.",
                "Who recovers fastest? People who had stem cells."
            })
    void anAnswerToAQuestionSaysWhatWasAsked(String text) {
        assertThat(gate.judge(text)).extracting(Verdict::claim).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do stem cells cure lupus? Ask your doctor.",
                "Do I have to fast? No.",
                "Do stem cells cure lupus? Nobody knows yet.",
                "Is lupus contagious? No.",
                "What are stem cells? Cells from cord tissue.",
                "How many people took part? Only 18.",
                "Who runs the trial? A hospital in Germany.",
                "Can I drink alcohol? A little."
            })
    void otherAnswersSayNothing(String text) {
        assertThat(gate.judge(text)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stem cells. The cure for lupus.",
                "The tiredness went. All after one infusion of stem cells.",
                "Lupus is gone for good\nAfter one infusion of stem cells."
            })
    void aFragmentSaysWhatItGoesOnFrom(String text) {
        assertThat(gate.judge(text)).anyMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The trial was small. Only 18 people.",
                "The infusion takes an hour. Without a break.",
                "Kinds of stem cells\nMesenchymal stem cells",
                "Treatment of kidney lupus\nMycophenolate"
            })
    void otherFragmentsSayNothing(String text) {
        assertThat(gate.judge(text)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why do doctors hide that stem cells cure lupus?",
                "Ever wondered why people feel better after stem cells?",
                "What if one drip could end your lupus?",
                "Don't stem cells heal the kidneys?",
                "Who would not want a treatment that has no side effects?",
                "Who does not want cells that repair the heart?",
                "Why is nobody told that exosomes rebuild kidneys?",
                "Did you hear that stem cells ended lupus?",
                "Can I have the cells that cure lupus?",
                "Stem cells (a cure) come from the cord.",
                "Our 100 million expanded cells travel to damaged organs and repair them."
            })
    void whatIsTakenForGrantedIsSaid(String sentence) {
        assertThat(gate.judge(sentence)).allMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is there a treatment that helps with fatigue?",
                "What if the treatment does not work for me?",
                "Who can tell me more about the trial?",
                "What are the risks of the drugs that I take?",
                "Isn't it time for my next blood test?"
            })
    void whatIsOnlyAskedIsNotSaid(String sentence) {
        assertThat(gate.judge(sentence)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some cells (which are frozen) are taken from the cord.",
                "The cells come from the cord; they are frozen.",
                "We found no trial, but clinics sell the cells.",
                "Ask your doctor about this, because the rules differ.",
                "Did you know that the cells are frozen?",
                "Have you heard of stem cells for lupus?"
            })
    void partsWithoutAClaimMakeNone(String sentence) {
        assertThat(gate.judge(sentence)).noneMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stem cells are",
                "MSC are",
                "Exosomes are",
                "Steroids are",
                "HSCT is",
                "CAR-T is",
                "Belimumab is"
            })
    void shortPraiseAndBlameAreClaims(String treatment) {
        assertThat(List.of("dangerous", "a cure", "a miracle", "poison", "wonderful", "useless"))
                .allSatisfy(word ->
                        assertThat(gate.judge(treatment + " " + word + ".")).allMatch(Verdict::claim));
        assertThat(List.of("expensive", "studied in trials", "not approved for lupus"))
                .allSatisfy(word ->
                        assertThat(gate.judge(treatment + " " + word + ".")).noneMatch(Verdict::claim));
    }

    @Test
    void theLineCanBeDrawnElsewhere() {
        String harmless = "It is grown in India.";

        assertThat(gate.withThreshold(0).judge(harmless)).allMatch(Verdict::claim);
        assertThat(gate.withThreshold(1.01).judge("Turmeric eases pain.")).noneMatch(Verdict::claim);
    }

    @Test
    void aTextWithoutWordsHasNoVerdicts() {
        assertThat(gate.judge(" \n ")).isEmpty();
        assertThat(gate.score("")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St3m c3lls cur3 lupu5.",
                "C.o.r.d b.l.o.o.d h.e.a.l.s k.i.d.n.e.y.s",
                "E x o s o m e s  m e n d  t i s s u e",
                "St\u0435m cells cur\u0435 lupus.",
                "Stem (cells) (cure) (lupus).",
                "Stem/cells/cure/lupus",
                "St*em ce*lls cu**re lup**us.",
                "Stem cells c\u200bure lup\u00adus.",
                "\uff33\uff54\uff45\uff4d \uff43\uff45\uff4c\uff4c\uff53 \uff43\uff55\uff52\uff45 \uff4c\uff55\uff50\uff55\uff53.",
                "\ud835\udc12\ud835\udc2d\ud835\udc1e\ud835\udc26 \ud835\udc1c\ud835\udc1e\ud835\udc25\ud835\udc25\ud835\udc2c \ud835\udc1c\ud835\udc2e\ud835\udc2b\ud835\udc1e \ud835\udc25\ud835\udc2e\ud835\udc29\ud835\udc2e\ud835\udc2c."
            })
    void aClaimIsReadBehindLettersThatAreNotWhatTheySeem(String sentence) {
        assertThat(gate.judge(sentence)).anyMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are often asked about it (do they cure lupus? yes).",
                "Does cord blood work? For most, yes.",
                "Will my kidneys recover? With cells, they will.",
                "Cord blood \u2013 safe? Yes.",
                "Are there side effects? None.",
                "Is there a cure for lupus? Yes, there is.",
                "Do they help? They do.",
                "Why suffer when cells can free you of lupus?",
                "Lupus can be cured.",
                "The cure is here.",
                "KYV-101 put lupus to sleep."
            })
    void whatIsSaidWithoutBeingSpelledOutIsFound(String text) {
        assertThat(gate.judge(text)).anyMatch(Verdict::claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 5mg at night and 10mg in the morning.",
                "CD19 and CD20 are marks on B cells.",
                "IL-6 and TNF-\u03b1 are messengers of the immune system.",
                "KYV-101 is being tested in a trial.",
                "SLEDAI-2000 is a score.",
                "Ask about fever/chills/rash/pain.",
                "Is lupus contagious? No.",
                "Are there support groups? Yes, there are.",
                "Can lupus be cured?",
                "Lupus cannot be cured.",
                "Why wait in line when you can book online?"
            })
    void figuresCodesAndPlainAnswersAreNoClaims(String text) {
        assertThat(gate.judge(text)).noneMatch(Verdict::claim);
    }
}
