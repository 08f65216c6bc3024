package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicWordsTest {

    private static ClinicWords note(String note) {
        return ClinicWords.of("", "", note, text -> text.contains("cures"));
    }

    private static ClinicWords phone(String phone) {
        return ClinicWords.of("", phone, "", text -> false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Born 03/14/1985",
                "3.14.85",
                "1985-03-14",
                "14 March 1985",
                "March 14th, 1985",
                "Mar 14 85",
                "19850314",
                "DOB given",
                "date of birth known",
                "MRN 12",
                "MRN0012345",
                "Record no. 7",
                "00 123 456",
                "123-45-6789",
                "A1234567",
                "１２３４５６７",
                "0\u200b123\u200b456\u200b7",
                "write to ann@clinic.example",
                "ann (at) clinic",
                "see https://cells.example",
                "see www.cells.example",
                "see buy-cells.com",
                "1985 March 14",
                "Born in March 1985",
                "Mar. 14, '85",
                "1985年3月14日",
                "14 de marzo de 1985",
                "14. März 1985",
                "fourteenth of March 1985",
                "d o b known",
                "chart 12345",
                "#12345",
                "MR# 123",
                "file no. 4567",
                "patient 4567",
                "ID: H1234",
                "H-1234",
                "ann AT clinic DOT com",
                "ann { at } clinic",
                "mailto:ann",
                "cells . com",
                "http : //cells",
                "clinic.gov/page"
            })
    void whatLooksLikeAPatientOrAnAddressIsRefused(String typed) {
        ClinicWords words = note(typed);

        assertThat(words.note()).isEmpty();
        assertThat(words.refusals())
                .isNotEmpty()
                .noneMatch(refusal -> refusal.words().contains(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please bring your medicine list.",
                "Open Monday to Friday, 8 to 4:30.",
                "Room 214, second floor",
                "Ask for the lupus nurse. We call back in 2 days.",
                "Bring this sheet in March.",
                "Weekdays 9-12",
                "Open 24/7",
                "Suite 12345, floor 3",
                "Bus lines 100, 214 and M11",
                "Meet at 9:30 or 10:15 at the front desk",
                "1. Take the list. 2. Bring it.",
                "Bring your ID card. Ask for Dr. Lee.",
                "In case of fever, call us."
            })
    void anHonestNoteStands(String typed) {
        assertThat(note(typed).note()).isEqualTo(typed);
        assertThat(note(typed).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (555) 123-4567", "555-0100", "030 12 34 56", "555 123 4567 ext. 12"})
    void aTelephoneNumberStands(String typed) {
        assertThat(phone(typed).phone()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"03/14/1985", "1985-03-14", "3-14-85", "ann@clinic.example", "call me", "1", "javascript:1"})
    void whatIsNoTelephoneNumberIsRefused(String typed) {
        assertThat(phone(typed).phone()).isEmpty();
        assertThat(phone(typed).refusals()).hasSize(1);
    }

    @Test
    void aNoteThatSaysWhatATreatmentDoesIsRefused() {
        assertThat(note("This cures lupus").note()).isEmpty();
        assertThat(note("This cures lupus").refusals())
                .containsExactly(new Refusal(Refusal.Field.NOTE, Refusal.Reason.CLAIM));
    }

    @Test
    void aNoteHasAnEnd() {
        assertThat(note("x ".repeat(100)).note()).hasSize(199);
        assertThat(note("x ".repeat(101)).note()).isEmpty();
        assertThat(note("x".repeat(1_000_000)).note()).isEmpty();
    }

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(note("Bring\u202e your \u0000 list\n\n now").note()).isEqualTo("Bring your list now");
    }
}
