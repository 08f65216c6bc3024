package org.lupusportal.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.lupusportal.SomeShelf;
import org.lupusportal.edition.Edition;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class EvidenceControllerTest {

    private final Edition edition = SomeShelf.edition();
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new EvidenceController(() -> edition, SomeShelf.pages()))
            .build();

    @Test
    void aFormWithEmptyFieldsIsSentOnToTheTidyAddress() throws Exception {
        web.perform(get("/evidence?intervention=&outcome=&certainty=low&finding="))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/evidence?certainty=low"));
        web.perform(get("/evidence?intervention=&outcome="))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/evidence"));
    }

    @Test
    void aPartOfTheMapCanBeKeptAndComparedButNotListed() throws Exception {
        web.perform(get("/evidence?certainty=low"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().exists("ETag"))
                .andExpect(content().string(Matchers.containsString("data-map=\"part\"")));
    }

    @Test
    void whatIsNotKnownGetsAHelpfulAnswer() throws Exception {
        web.perform(get("/evidence").queryParam("outcome", "x".repeat(4000)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("an outcome that this map does not have")));
    }

    @Test
    void aChoiceOfTreatmentsHasOneAddress() throws Exception {
        web.perform(get("/compare?with=MSC&with=&with=msc"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/compare?with=msc"));
        web.perform(get("/compare?with="))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/compare"));
    }

    /** A list cuts off what is longer than it is wide: "Mesenchymal stromal cells, oft". */
    @Test
    void theListsOfTreatmentsBeginWithShortNames() throws Exception {
        web.perform(get("/compare?with=msc"))
                .andExpect(content().string(Matchers.containsString(">MSC: Mesenchymal stem cells</option>")));
    }

    @Test
    void chosenTreatmentsStandSideBySideEachClaimWithItsNote() throws Exception {
        web.perform(get("/compare?with=msc"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(Matchers.containsString("class=\"claim-card\"")))
                .andExpect(content().string(Matchers.containsString("id=\"note-")));
    }

    @Test
    void aTreatmentThatIsNotKnownIsLeftOutAndToldButNotRepeated() throws Exception {
        web.perform(get("/compare").queryParam("with", "<b>magic</b>"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("a treatment that this site does not have")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("magic"))));
    }
}
