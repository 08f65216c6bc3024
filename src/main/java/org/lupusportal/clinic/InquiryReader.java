package org.lupusportal.clinic;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the whole of an Infobutton request. Only a request that asks for nothing is refused; all else has a default.
 * Long because each parameter of the standard is understood in its own way.
 */
final class InquiryReader {

    private static final Set<String> ROLES = Set.of("PAT", "PROV", "PAYOR");
    private static final Set<String> GENDERS = Set.of("F", "M", "UN");
    private static final Set<String> ABNORMAL = Set.of("A", "AA", "H", "HH", "L", "LL", "POS");
    private static final Set<String> ENCOUNTERS =
            Set.of("AMB", "EMER", "FLD", "HH", "IMP", "ACUTE", "NONAC", "SS", "VR");
    /** What a language is called that cannot be one. */
    private static final String UNDETERMINED = "und";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}");

    private final Parameters parameters;
    private final LookUps lookUps;
    private final String language;
    private final Tally tally = new Tally();

    /**
     * Reads for one edition.
     *
     * @param parameters what was sent
     * @param lookUps in the edition that is to answer
     */
    InquiryReader(Parameters parameters, LookUps lookUps) {
        this.parameters = parameters;
        this.lookUps = lookUps;
        this.language = lookUps.catalog().language();
    }

    Inquiry inquiry() {
        CriteriaReader criteria = new CriteriaReader(parameters, lookUps, tally);
        List<Criterion> asked = criteria.criteria(isAboutInteractions());
        Optional<Aspect> subtopic = subtopic();
        Optional<Aspect> task = task();
        boolean forClinician = !recipient().equals("PAT");
        boolean served = languageServed();
        Set<AgeGroup> ages = ageGroups();
        boolean male = isMale();
        boolean abnormal = isAbnormal(asked);
        echoes();
        passedOver();
        return new Inquiry(
                asked,
                criteria.onlyDenied(),
                criteria.background(),
                subtopic,
                task,
                ages,
                male,
                abnormal,
                forClinician,
                served,
                tally.used(),
                tally.again(),
                tally.understood());
    }

    private boolean isAboutInteractions() {
        return parameters.find("subtopic.v.c").filter(Aspect::isInteraction).isPresent();
    }

    private Optional<Aspect> subtopic() {
        Optional<String> code = parameters.find("subtopic.v.c");
        Optional<String> system = parameters.find("subtopic.v.cs");
        Optional<Aspect> aspect = code.flatMap(c -> Aspect.ofSubtopic(c, system));
        aspect.ifPresentOrElse(
                known -> {
                    tally.used("subTopic.v.c", 0, code.orElse(""), comesFirst(known));
                    system.ifPresent(s -> tally.used("subTopic.v.cs", 0, s, "the system of the subtopic"));
                },
                () -> code.ifPresent(c -> tally.idle(
                        "subTopic.v.c", "", "not a subtopic of this code system that changes the order here")));
        return aspect.or(() -> subtopicNamed("subTopic.v.ot")).or(() -> subtopicNamed("subTopic.v.dn"));
    }

    /** A subtopic that came without a code that is known, by its name. */
    private Optional<Aspect> subtopicNamed(String parameter) {
        Optional<String> name = parameters.find(parameter.toLowerCase(Locale.ROOT));
        Optional<Aspect> aspect = name.flatMap(Aspect::ofSubtopicNamed);
        aspect.ifPresent(known -> tally.used(parameter, 0, name.orElse(""), comesFirst(known)));
        return aspect;
    }

    private static String comesFirst(Aspect aspect) {
        return "pages on " + aspect.plainName() + " come first";
    }

    /** A task that the standard knows is given back although it may move no page; any other word is not. */
    private Optional<Aspect> task() {
        Optional<String> task = parameters.find("taskcontext.c.c").map(t -> t.toUpperCase(Locale.ROOT));
        Optional<Aspect> aspect = task.flatMap(Aspect::ofTask);
        task.ifPresent(t -> {
            if (aspect.isPresent() || Aspect.isTask(t)) {
                tally.used(
                        "taskContext.c.c",
                        0,
                        t,
                        aspect.map(InquiryReader::comesFirst).orElse("no page is favored during this task"));
            } else {
                tally.idle("taskContext.c.c", "", "not a task that this portal knows; ignored");
            }
        });
        return aspect;
    }

    private String recipient() {
        String role = role("informationrecipient").orElse("PAT");
        String meaning = role.equals("PAT")
                ? "pages for patients"
                : "the same pages for patients, with links to the evidence behind each claim";
        tally.used("informationRecipient", 0, role, meaning);
        return role;
    }

    private Optional<String> role(String name) {
        return parameters.find(name).map(r -> r.toUpperCase(Locale.ROOT)).filter(ROLES::contains);
    }

    /** Nobody is told that an answer is in a language in which it is not. */
    private boolean languageServed() {
        List<String> wanted = parameters.all("informationrecipient.languagecode.c");
        Optional<String> served = wanted.isEmpty()
                ? Optional.of(language)
                : wanted.stream().filter(this::isServed).findFirst();
        served.ifPresentOrElse(
                tag -> tally.used("informationRecipient.languageCode.c", 0, tag, "the language of the answer"),
                () -> tally.idleButAskedAgain(
                        "informationRecipient.languageCode.c",
                        wanted.stream()
                                .findFirst()
                                .filter(tag -> LANGUAGE.matcher(tag).matches())
                                .orElse(UNDETERMINED),
                        "not a language of this portal; it answers in “" + language + "”"));
        return served.isPresent();
    }

    private boolean isServed(String tag) {
        return LanguageTag.main(tag).equals(LanguageTag.main(language));
    }

    /** The age itself goes no farther than this method. */
    private Set<AgeGroup> ageGroups() {
        Set<AgeGroup> named = EnumSet.noneOf(AgeGroup.class);
        parameters.all("agegroup.v.c").forEach(code -> AgeGroup.find(code).ifPresent(named::add));
        Set<AgeGroup> groups = named.isEmpty()
                ? parameters
                        .find("age.v.v")
                        .map(age -> AgeGroup.of(age, parameters.find("age.v.u")))
                        .orElse(named)
                : named;
        int number = 0;
        for (AgeGroup group : groups) {
            String meaning = "the age group “" + group.plainName() + "”; an exact age is not kept";
            tally.used("ageGroup.v.c", number, group.code(), meaning);
            tally.used("ageGroup.v.cs", number, Vocabulary.MESH.oid(), "the system of the age group");
            number++;
        }
        if (groups.isEmpty() && parameters.find("age.v.v").isPresent()) {
            tally.idle("age.v.v", "", "not an age that can be understood; ignored");
        }
        return groups;
    }

    private boolean isMale() {
        Optional<String> gender = parameters
                .find("patientperson.administrativegendercode.c")
                .map(g -> g.toUpperCase(Locale.ROOT))
                .filter(GENDERS::contains);
        gender.ifPresent(g -> tally.used(
                "patientPerson.administrativeGenderCode.c",
                0,
                g,
                g.equals("M") ? "pages on pregnancy come last" : "no page is moved"));
        return gender.stream().anyMatch("M"::equals);
    }

    private boolean isAbnormal(List<Criterion> asked) {
        String name = "severityObservation.interpretationCode.c";
        boolean test = asked.stream().anyMatch(c -> c.vocabulary().stream().anyMatch(v -> v == Vocabulary.LOINC));
        Optional<String> flag = parameters.find(name.toLowerCase(Locale.ROOT)).map(f -> f.toUpperCase(Locale.ROOT));
        boolean abnormal = test && flag.stream().anyMatch(ABNORMAL::contains);
        if (abnormal) {
            tally.used(name, 0, flag.orElse(""), "pages with questions for the next visit come first");
        } else {
            flag.ifPresent(f -> tally.idle(name, "", "changes nothing here"));
        }
        return abnormal;
    }

    private void echoes() {
        role("performer").ifPresent(role -> tally.echoed("performer", role, "who asks; given back"));
        parameters
                .find("encounter.c.c")
                .map(e -> e.toUpperCase(Locale.ROOT))
                .filter(ENCOUNTERS::contains)
                .ifPresent(e -> tally.echoed("encounter.c.c", e, "the kind of visit; given back"));
        parameters
                .find("knowledgerequestnotification.id.root")
                .filter(id -> Identifier.isUuid(id) || Identifier.isOid(id))
                .ifPresent(id ->
                        tally.echoed("knowledgeRequestNotification.id.root", id, "the request's own id; given back"));
    }

    /** Says what was not looked at, without its value; of names that nobody knows not even the name. */
    private void passedOver() {
        parameters.named().stream()
                .filter(Known::isPassedOver)
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .sorted()
                .forEach(group -> tally.idle(group, "", "says who or where somebody is; not looked at"));
        long unknown = parameters.named().stream()
                .filter(name -> !Known.isRead(name) && !Known.isPassedOver(name) && !Known.isDetail(name))
                .count();
        if (unknown > 0) {
            tally.idle(
                    "(others)",
                    "",
                    unknown + (unknown == 1 ? " parameter that is" : " parameters that are") + " not known; ignored");
        }
    }
}
