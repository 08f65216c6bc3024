package org.lupusportal.clinic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lupusportal.clinic.KnowledgeFeed.Category;
import org.lupusportal.clinic.KnowledgeFeed.Understood;

/**
 * An Infobutton request as it was understood. Holds nothing that says who the patient is.
 *
 * @param criteria what is asked for
 * @param onlyDenied whether there is nothing to ask for because all that was observed is said to be absent or unknown
 * @param background other things that the record knows, which favor an article but find none
 * @param subtopic the side that was asked for
 * @param task the side that matters during the task
 * @param ageGroups how old, if said
 * @param male whether the patient is said to be a man
 * @param abnormal whether a test result is said to be abnormal
 * @param forClinician whether somebody other than the patient will read the answer
 * @param languageServed whether the answer can be in the language asked for
 * @param used the parameters that count, for the answer
 * @param again the same as a request
 * @param understood how each parameter was understood
 */
record Inquiry(
        List<Criterion> criteria,
        boolean onlyDenied,
        List<Criterion> background,
        Optional<Aspect> subtopic,
        Optional<Aspect> task,
        Set<AgeGroup> ageGroups,
        boolean male,
        boolean abnormal,
        boolean forClinician,
        boolean languageServed,
        List<Category> used,
        List<NameValue> again,
        List<Understood> understood) {

    Inquiry {
        criteria = List.copyOf(criteria);
        background = List.copyOf(background);
        ageGroups = Set.copyOf(ageGroups);
        used = List.copyOf(used);
        again = List.copyOf(again);
        understood = List.copyOf(understood);
    }
}
