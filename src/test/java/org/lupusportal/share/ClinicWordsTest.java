package org.lupusportal.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "123-456-7890",
                "call 030475",
                "14/III/85",
                "nineteen eighty-five",
                "she is seventy-five years old",
                "aged seventy-five",
                "he is 75",
                "75yrs",
                "75y",
                "42M with SLE",
                "5 y.o. girl",
                "turned 40 last week",
                "in her sixties",
                "Age=75",
                "Alter: 75",
                "75 Jahre",
                "d/o/b 3 14 85",
                "b-day 3/14",
                "next visit 12/03 at 9:30",
                "next appointment: 3.12.",
                "3/85",
                "1 9 8 5",
                "l985",
                "I985-O3-I4",
                "19-85",
                "MCMLXXXV",
                "M.R.N. 123",
                "pat. nr. 77",
                "Patient: Jane Doe",
                "Medicare 1EG4-TE5-MK73",
                "room 12 bed 3",
                "her address: 12 Elm Street",
                "lives at 12 Elm Street",
                "jane arroba mail punto com",
                "jane ät mail punkt de",
                "jane(a)mail.com",
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
                "clinic.gov/page",
                "Mar 75",
                "4 March",
                "75 years old",
                "PID 3344",
                "hosp no X123",
                "Fall-Nr. 1234",
                "12345",
                "name at gmail com",
                "bit.ly/abc",
                "example.fr",
                "mychart.example.se",
                "March 4",
                "4 may",
                "May 4, 1975",
                "4. März",
                "the 4th of July",
                "next visit March 3rd",
                "fourth of March",
                "aged 75",
                "age 75",
                "75-year-old",
                "75 yo",
                "75 y/o",
                "1975",
                "Maria 1975",
                "Jane 1975 F",
                "04 03 75",
                "14-3 1985",
                "3-14-85",
                "14 - 3 - 85",
                "14 – 3 – 85",
                "3 / 14 / 1985",
                "Room 14/03/75",
                "ID 12345",
                "ID 123-456-7890",
                "MRN 2010 Oak Avenue",
                "call 19750403",
                "call 04 03 1975",
                "Smith, ID 12345",
                "hospital number 123",
                "NHS no 943 476 5919",
                "943 476 5919",
                "Patient ID 12",
                "t.co/abc",
                "see EXAMPLE.COM",
                "ann at example dot org",
                "portal.clinic.health",
                "SLE since 1998",
                "lupus since 2003",
                "12.03.1975",
                "14.03.75",
                "4.3.1975",
                "85-03-14",
                "1985/3/14",
                "Mar-14-1985",
                "14MAR1985",
                "14-Mar-85",
                "born 1975",
                "b. 1975",
                "*1975",
                "year of birth 75",
                "birth year 75",
                "birthday in May",
                "case 123",
                "Acct 44556",
                "Versicherten-Nr. A123",
                "dossier n° 123",
                "1998 is her year",
                "HN 123456",
                "12/24/1985 - 12/25/1985",
                "Mar 14 1985 - Mar 15",
                "4 mars",
                "14 July at 9",
                "Appointment Dec 3 at 9:30",
                "March 2027",
                "Pt: Jane Doe",
                "She turned 43 last week",
                "Hospital, 3 de abril de 1975",
                "Patient of 58 years with SLE",
                "Fecha de nacimiento 12 4 58",
                "Née le 12",
                "nacida en abril",
                "one nine five eight",
                "twelve four fifty-eight",
                "12th day of April",
                "April twelfth",
                "on March the twenty-first",
                "75013 Smith",
                "13001 Paris",
                "ID 75013 Paris",
                "MRN 75013 Paris",
                "12 rue de Jane, 04121958 Paris",
                "12 place 12 avril 1958",
                "The 1942 Hospital",
                "Jane 1908",
                "1908-04-12 Clinic",
                "over 12/58",
                "her blood pressure is 160/100",
                "Llame al 12/04/1958",
                "Tel : 04 12 1958",
                "Associates since 04/12/1958",
                "Jane Doe 02115",
                "Boston 48213",
                "Austin 48213",
                "MRN 02115",
                "chart 77030 Houston",
                "Virginia Lopez 55120",
                "Phoenix 12 May 1979",
                "Paris 1979",
                "In hospital 12 May",
                "Rue 12 mai 1979",
                "zip 3-4-85",
                "class of 1985"
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
                "In case of fever, call us.",
                "8.30-17.00",
                "Mon 9.00-12.30",
                "9.30 - 16.00",
                "Sprechzeiten 8.00-12.00 Uhr",
                "Closed Dec 24-26",
                "Winter hours Nov 1 - Mar 31",
                "1998 Main Street",
                "2010 Oak Avenue",
                "Suite 2010",
                "The Birth Center",
                "Maternity and Birth Center",
                "Springfield, IL 62704-1234",
                "Mary at desk 2, Dot upstairs",
                "Mon 9.00-12.30, 13.30-17.00",
                "Mon-Fri 9-12 and 13-17",
                "Mon–Fri 8.30–17.00",
                "Closed December 24 to January 2",
                "Closed 24-26 December",
                "Closed Dec 24, 2026 - Jan 2, 2027",
                "Closed on July 4",
                "Holiday hours: Dec 31, 9-12",
                "After hours call (212) 555-0111.",
                "After hours: 212-555-0111",
                "Tel. 030 123456",
                "Call +44 20 7946 0958",
                "Fax: 555-0100",
                "Only 2 may enter at a time",
                "You may bring 2 people",
                "Bring 2 marked forms",
                "12 separate rooms",
                "See us at 12345 Ventura Blvd",
                "1998 Broadway, 2nd floor",
                "2012 N. Lake Shore Drive",
                "500 Main St, Boston, MA 02115",
                "Boise, ID 83702",
                "Hauptstraße 1, 10117 Berlin",
                "Hauptstraße 1985",
                "Rue de la Paix 12",
                "Serving the city since 1985",
                "Established 1998",
                "We see people aged 18 and over",
                "Children under 16 years old go to Room 2",
                "18 years or older",
                "Room 2010, Building 1950",
                "Winter 2026 hours",
                "e.g. a list of questions, i.e. three",
                "Open 9 a.m. to 5 p.m.",
                "Open 9 a.m.-5 p.m.",
                "Dr.Lee sees you at 10.",
                "Bring your medicine list.Ask for the nurse.",
                "8.30-12 and 14-17.30",
                "Lupus & Kidney Clinic No. 3",
                "St. Mary's Hospital",
                "Ward 12, Level 4",
                "Take bus no. 214",
                "Clinic on Tuesdays 10.00 to 12.30",
                "Summer hours June 1 to August 31",
                "Closed Dec 24 and 25",
                "Closed from 24. bis 26. Dezember",
                "We move in March. 3 rooms are ready.",
                "P.O. Box 12345",
                "Take the first left at door 4.",
                "Open from 8h30 to 17h00",
                "8:00-16:30 (Fri 8:00-14:00)",
                "The nurse is in on the 1st and 3rd Monday.",
                "Bring 2-3 questions.",
                "In an emergency call 911.",
                "Patients: please sign in at desk 2.",
                "Closed 12/24-1/2",
                "Closed on 12/24",
                "Wait 1/2 hour",
                "Open 24/7.",
                "Clinic 5B, Unit 5 West",
                "COVID-19 rules apply",
                "We have 20 years of experience",
                "See us at 9.30. Bring your list.",
                "Fever over 101 F: call us.",
                "Our patients' room is on the left",
                "Over 18 yrs only",
                "Rooms 5/6, bus 10/12",
                "Lunes a las 9 y a las 14",
                "Ab 16 Jahre",
                "75013 Paris",
                "12 rue de la Santé, 75014 Paris",
                "14 bis avenue de Versailles, 78000 Versailles",
                "28041 Madrid",
                "The 1912 Clinic",
                "Klinik 1908",
                "Rheumatology Associates since 1987",
                "If your blood pressure is over 160/100, call us.",
                "Rufen Sie uns an: 030 450 513 061",
                "Tel : 01 44 49 40 00",
                "Wait ten to fifteen minutes after the test.",
                "Women of 18 and over",
                "Boston 02115",
                "Lupus Clinic, Boston 02115-5804",
                "550 First Avenue, New York 10016",
                "1200 Main St., Little Town 62701",
                "Seattle, Washington 98195",
                "New Delhi 110029",
                "Rua 7 de Setembro 45, Rio de Janeiro 20050-002",
                "Avenida 9 de Julio 1200",
                "8 bis rue du 8 mai 1945",
                "ZIP 62701",
                "CP 75014",
                "Text LUPUS to 55155",
                "Next support group: March 12, 6 pm",
                "Lupus walk on May 10",
                "World Lupus Day is 10 May",
                "Lupus Clinic North. Since 1962.",
                "Ask about study NCT04835883",
                "For Spanish, press 2",
                "Flu shots from October 1"
            })
    void anHonestNoteStands(String typed) {
        assertThat(note(typed).note()).isEqualTo(typed);
        assertThat(note(typed).refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1 (555) 123-4567",
                "555-0100",
                "030 12 34 56",
                "555 123 4567 ext. 12",
                "(212) 555-0199",
                "(212)555-0199",
                "(020) 7946 0958",
                "(0)30 123 456",
                "212/555-0199",
                "555–0100",
                "212-555-0199 Ext. 4",
                "212-555-0199, ext. 4",
                "212-555-0199 extension 4",
                "212-555-0199 x4",
                "212-555-0199x4",
                "911",
                "112",
                "+49 (0)30 123456",
                "+20 2 2012 3456",
                "+44 20 7946 0958",
                "01 42 34 56 78",
                "20 12 12 10",
                "212.555.0199",
                "1-800-555-0199",
                "(+49) 30 123456",
                "0 30 / 12 34 56",
                "5551234567",
                "2125550199",
                "+12125550199",
                "212-555-0199 #4",
                "+49 30 12 1975",
                "+49 030 123456",
                "+33 1 42 34 56 78",
                "+1 212 555 0199",
                "011 123 4567",
                "116117",
                "555010",
                "304-1975",
                "Tel: 212-555-0134",
                "Tel. +44 20 7946 0958",
                "ext. 4521",
                "x4521",
                "212-555-0134 or 555-0135",
                "(212) 555-0134, 555-0135",
                "1-800-LUPUS-00",
                "1-800-4-LUPUS-1",
                "(800) LUPUS-NY"
            })
    void aTelephoneNumberStands(String typed) {
        assertThat(phone(typed).phone()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/14/1985",
                "1985-03-14",
                "3-14-85",
                "04 03 1975",
                "+03.04.1975",
                "555-0100 03.04.1975",
                "03-04-1975 x1",
                "ann@clinic.example",
                "call me",
                "1",
                "javascript:1",
                "(03) 04 1975",
                "03 04 75",
                "19750403",
                "03041975",
                "+3.4.1975",
                "04 03 1975 555-0100",
                "1975 04 03",
                "03.04.1975 555-0100",
                "123-45-6789",
                "12345678901234567",
                "(",
                "((212) 555",
                "14 March 1975",
                "03 - 04 - 1975",
                "(04/03/1975)",
                "04–03–1975",
                "030475",
                "(030475)",
                "750403",
                "3041975",
                "3141975",
                "1975",
                "2003",
                "123-456-7890",
                "123 456 7890",
                "1234567890",
                "212 055 1234",
                "+49 04 03 1975",
                "+49 04.03.1975",
                "+49 1975 04 03",
                "+1 04 03 1975",
                "+3 4 1975",
                "212-555-0134 or 04/03/1975",
                "Tel: 04 03 1975",
                "ext. 04031975",
                "or 555-0134",
                "Tel:",
                "1-800-DOB-0412",
                "1-800-JANE-1958",
                "800-12APR58",
                "1-800-JANE",
                "1-212-LUPUS-00",
                "LUPUS-NOW"
            })
    void whatIsNoTelephoneNumberIsRefused(String typed) {
        assertThat(phone(typed).phone()).isEmpty();
        assertThat(phone(typed).refusals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 200 mg twice a day",
                "hydroxychloroquine 200mg",
                "Prednisone 5-10 mg",
                "7.5 mg",
                "Vitamin D 1000 IU",
                "Mycophenolate 1 g twice daily",
                "2 tablets every morning",
                "Take two pills at night",
                "half a tablet daily",
                "50 µg weekly",
                "inject 1 ml once a week",
                "HCQ 200 BID",
                "2 tabs bd",
                "Tome 2 tabletas"
            })
    void aDoseIsRefused(String typed) {
        assertThat(note(typed).refusals())
                .as(typed)
                .containsAnyOf(
                        new Refusal(Refusal.Field.NOTE, Refusal.Reason.DOSE),
                        new Refusal(Refusal.Field.NOTE, Refusal.Reason.RECORD));
        assertThat(note(typed).note()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Anna, bring your list.",
                "Dear Mrs. Smith,",
                "Hi Tom! See you soon.",
                "Hello Maria Lopez, welcome.",
                "For Mr. Smith",
                "Prepared for Ms. Garcia",
                "Sheet for Mrs O’Brien",
                "Mr. Jones's results are back.",
                "Mrs. Lee's next appointment is on Monday.",
                "patient Jane Doe",
                "Dear Ms. Lee",
                "Für Frau Müller",
                "Para la Sra. García",
                "For: John Smith",
                "Re: Smith, John",
                "Pt Jane Doe",
                "Given to patient, Mr. Doe"
            })
    void aNameIsRefusedWhereTheWordsAroundItSayThatItIsThePatients(String typed) {
        assertThat(note(typed).refusals())
                .as(typed)
                .containsExactly(new Refusal(Refusal.Field.NOTE, Refusal.Reason.PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask for Mrs. Lee at desk 2.",
                "Dr. Lee's team will call you.",
                "Ms. Garcia is our lupus nurse.",
                "Dear patients, we move in March.",
                "Dear Parents, please sign in.",
                "Liebe Patienten, bitte an Tisch 2 anmelden.",
                "Hello there, take a seat.",
                "Patient Services: 555-0134",
                "Call Patient Relations",
                "Nurse line 555-0134",
                "Tél. 01 42 34 56 78",
                "Telefon 030/450 513 061",
                "Beeper #4431",
                "Hospital 12 de Octubre",
                "Use 1 drop of hand gel.",
                "Front desk: 555.0134, ext. 12",
                "Questions? 555-0134",
                "Ask your patient Advocate",
                "Every patient gets a copy.",
                "Call 555-0134 Mon–Fri 9–5",
                "Suite 300",
                "Bring all your pill bottles.",
                "Bring your tablets and drops.",
                "Drink 2 glasses of water before the scan.",
                "Bring a 24-hour urine jug of 3 liters.",
                "Take a number at the door.",
                "Use the injection room on the left.",
                "Take one leaflet each.",
                "Talks every 2 weeks on Mondays",
                "Ring 020 7946 0958, option 2",
                "Dr. Jane Lee, MD, and Nurse Tom Ray",
                "For Dr. Lee's patients",
                "Mr. Patel’s Pharmacy is next door."
            })
    void nursesPharmaciesAndPillBottlesMayBeNamed(String typed) {
        assertThat(note(typed).refusals()).as(typed).isEmpty();
        assertThat(note(typed).note()).isEqualTo(typed);
    }

    @Test
    void aBritishPatientsNumberIsNoTelephoneNumber() {
        assertThat(phone("943 476 5919").refusals())
                .containsExactly(new Refusal(Refusal.Field.PHONE, Refusal.Reason.NUMBER));
        assertThat(phone("401 023 2137").phone()).isEmpty();
        assertThat(phone("943 476 5918").phone()).isEqualTo("943 476 5918");
        assertThat(phone("943-476-5919").phone()).isEqualTo("943-476-5919");
        assertThat(phone("617 555 0134").phone()).isEqualTo("617 555 0134");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hgb 10.1",
                "Your creatinine was 2.1",
                "Your C3 is low",
                "Her platelets were still normal",
                "Come back soon. Your ANA is positive.",
                "Your creatinine level was a bit high",
                "créatinine 180",
                "platelets 98,000",
                "C3 low at 45",
                "UPCR: 1500 mg/g",
                "Protein 3.2 g/g",
                "eGFR 34",
                "ANA 1:640",
                "anti-dsDNA positive",
                "Weight: 62 kg",
                "temp 38.9 C",
                "BP 142",
                "LN class III",
                "class 4 lupus nephritis",
                "24 weeks pregnant"
            })
    void aTestResultIsRefused(String typed) {
        assertThat(note(typed).refusals())
                .as(typed)
                .containsExactly(new Refusal(Refusal.Field.NOTE, Refusal.Reason.RESULT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blood tests (C3, C4, ANA) on Mondays 8-10",
                "Call us if your blood pressure is high",
                "Ask what to do when your creatinine or your C3 is low",
                "Ask us why your platelets are low",
                "Your C3 is checked at each visit",
                "We check C3 and C4 every 3 months",
                "Check your blood pressure 2 times a day",
                "If your BP is 160/100 or higher, call us",
                "Call if your temperature is above 38.5 C",
                "Call us if you gain more than 2 kg in a week",
                "If you are more than 12 weeks pregnant, use entrance B",
                "Lupus nephritis class on Mondays",
                "HIV test: ask at desk 3",
                "Nurse Ana: 555-0134",
                "Starts at 1:20 pm"
            })
    void aTestMayBeNamedAndALimitTold(String typed) {
        assertThat(note(typed).refusals()).as(typed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: ______________",
                "Date of birth: ____ / ____ / ______",
                "MRN: ________",
                "Your next visit: ______ at ______"
            })
    void aLineToWriteOnByHandStands(String typed) {
        assertThat(note(typed).refusals()).as(typed).isEmpty();
        assertThat(note(typed + " 03/04/1975").note()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u5317\u4eac\u533b\u9662",
                "\u041a\u043b\u0438\u043d\u0438\u043a\u0430 \u041c\u043e\u0441\u043a\u0432\u0430",
                "B\u1ec7nh vi\u1ec7n \u0110\u00e0 N\u1eb5ng",
                "\u03b3\u03b9\u03b1\u03c4\u03c1\u03cc\u03c2",
                "Clinic \ud83d\ude00"
            })
    void lettersThatCannotBePrintedAreRefusedInPlainWords(String typed) {
        ClinicWords words = ClinicWords.of(typed, "", typed, text -> false);

        assertThat(words.isEmpty()).isTrue();
        assertThat(words.refusals())
                .containsExactly(
                        new Refusal(Refusal.Field.NAME, Refusal.Reason.LETTERS),
                        new Refusal(Refusal.Field.NOTE, Refusal.Reason.LETTERS));
        assertThat(words.refusals().get(0).words())
                .isEqualTo(
                        "The clinic\u2019s name holds letters or signs that cannot be printed. Latin letters can, with most"
                                + " accents. It was left out.");
    }

    @ParameterizedTest
    @CsvSource({
        "Clinique Fran\u00e7aise, Clinique Fran\u00e7aise",
        "Klinika \u0141\u00f3d\u017a, Klinika \u0141\u00f3d\u017a",
        "Walk\u2011in, Walk-in",
        "O\u02bcBrien, O\u2019Brien"
    })
    void lettersWithAccentsAndAllHyphensCanBePrinted(String typed, String printed) {
        assertThat(ClinicWords.of(typed, "", "", text -> false).name()).isEqualTo(printed);
    }

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(note("Bring\u202e your \u0000 list\n\n now").note()).isEqualTo("Bring your list now");
    }
}
