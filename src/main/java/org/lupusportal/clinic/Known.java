package org.lupusportal.clinic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the standard's parameters: those that are read, and those that are passed over so that nothing of them can leak. */
final class Known {

    private static final Map<String, String> READ = Stream.of(
                    "mainSearchCriteria.v.c",
                    "mainSearchCriteria.v.cs",
                    "mainSearchCriteria.v.csn",
                    "mainSearchCriteria.v.dn",
                    "mainSearchCriteria.v.ot",
                    "subTopic.v.c",
                    "subTopic.v.cs",
                    "subTopic.v.dn",
                    "subTopic.v.ot",
                    "taskContext.c.c",
                    "patientPerson.administrativeGenderCode.c",
                    "age.v.v",
                    "age.v.u",
                    "ageGroup.v.c",
                    "severityObservation.interpretationCode.c",
                    "informationRecipient",
                    "informationRecipient.languageCode.c",
                    "performer",
                    "performer.languageCode.c",
                    "encounter.c.c",
                    "observation.c.c",
                    "observation.c.cs",
                    "observation.c.dn",
                    "observation.v.c",
                    "observation.v.cs",
                    "observation.v.dn",
                    "observation.v.v",
                    "observation.v.u",
                    "observation.valueNegationInd",
                    "observation.nullFlavor",
                    "knowledgeRequestNotification.id.root",
                    "knowledgeResponseType",
                    "callback",
                    "explain")
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    /** Who asks, where and with which password: of no use here, so it is never looked at. */
    private static final List<String> PASSED_OVER = List.of(
            "holder.",
            "assignedauthorizedperson.",
            "assignedentity.",
            "representedorganization.",
            "servicedeliverylocation.",
            "locationofinterest.",
            "informationrecipient.healthcareprovider.",
            "performer.healthcareprovider.",
            "knowledgerequestnotification.effectivetime.");

    /** Details of parameters that are understood by their code alone. */
    private static final List<String> DETAILS = List.of(
            "age.c.",
            "agegroup.v.",
            "taskcontext.c.",
            "patientperson.administrativegendercode.",
            "severityobservation.interpretationcode.",
            "informationrecipient.languagecode.",
            "performer.languagecode.",
            "encounter.c.",
            "observation.");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,79}");

    private Known() {}

    static boolean isRead(String small) {
        return READ.containsKey(small);
    }

    /** Whether it says who or where somebody is. */
    static boolean isPassedOver(String small) {
        return PASSED_OVER.stream().anyMatch(small::startsWith);
    }

    static boolean isDetail(String small) {
        return !isRead(small) && DETAILS.stream().anyMatch(small::startsWith);
    }

    /** The name as the standard writes it; any other as it was sent, if it looks like a name of a parameter; else nothing. */
    static String shown(String name) {
        String known = READ.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return NAME.matcher(name).matches() ? name : "";
    }

    /** The name as the standard writes it. */
    static String written(String small) {
        return READ.getOrDefault(small, small);
    }
}
