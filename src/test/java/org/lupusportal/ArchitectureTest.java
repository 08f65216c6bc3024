package org.lupusportal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.ServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may use whom. The table is the law; to change it is a design decision. */
class ArchitectureTest {

    private static final String ROOT = "org.lupusportal";

    // spotless:off
    private static final List<String> TABLE = List.of(
            "text       |",
            "evidence   |",
            "finding    | text",
            "markdown   | text",
            "gate       | text",
            "manuscript | text, finding, markdown",
            "edition    | evidence, markdown",
            "check      | text, finding, markdown, manuscript, evidence, gate",
            "page       | evidence, edition, markdown",
            "search     | evidence, edition, markdown",
            "data       | evidence, edition, markdown, page",
            "publish    | finding, manuscript, check, evidence, edition, markdown, page, search, text, data",
            "share      | edition, page, evidence, markdown",
            "clinic     | evidence, edition, page, markdown",
            "compare    | gate, evidence, edition, search, markdown",
            "export     | edition, page, search, share",
            "web        | text, evidence, finding, markdown, gate, manuscript, edition, check, page, search, data, publish, share, clinic, compare, export");

    private static final List<String> LIBRARIES = List.of(
            "com.vladsch.flexmark..       | markdown",
            "org.yaml.snakeyaml..         | manuscript",
            "org.thymeleaf..              | page",
            "org.unbescape..              | page",
            "de.undercouch.citeproc..     | page",
            "com.aayushatharva.brotli4j.. | page",
            "org.apache.lucene..          | search",
            "com.google.zxing..           | share",
            "com.nimbusds..               | clinic",
            "com.openhtmltopdf..          | share",
            "org.jsoup..                  | share, compare",
            "org.apache.fontbox..         | page",
            "org.apache.pdfbox.io..       | page",
            "org.apache.pdfbox.pdmodel..  | share",
            "com.ibm.icu..                | gate");
    // spotless:on

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @FieldSource("TABLE")
    void aPackageUsesOnlyWhatTheTableAllows(String row) {
        String owner = row.split("\\|", 2)[0].strip();
        Set<String> allowed = names(row);
        allowed.add(owner);
        String[] forbidden = table().keySet().stream()
                .filter(name -> !allowed.contains(name))
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage(ROOT + "." + owner + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden).or(resideInAPackage(ROOT)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theTableNamesEveryPackage() {
        Set<String> there = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(table().keySet()).containsAll(there);
    }

    @ParameterizedTest
    @FieldSource("LIBRARIES")
    void aLibraryIsKnownToOnePackage(String row) {
        String library = row.split("\\|", 2)[0].strip();
        String[] knowing =
                names(row).stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);

        noClasses()
                .that(not(resideInAnyPackage(knowing)).and(not(resideInAPackage(ROOT))))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    @Test
    void packagesDoNotRunInCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void springStaysInWebAndInTheRoot() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT, ROOT + ".web..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    void theDomainHoldsOnlyValues() {
        classes()
                .that(resideInAnyPackage(ROOT + ".evidence", ROOT + ".edition", ROOT + ".finding", ROOT + ".text"))
                .and()
                .areNotAnonymousClasses()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .orShould()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void draftsLiveInTheManuscript() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Draft")
                .should()
                .resideInAPackage(ROOT + ".manuscript")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    /** The server puts parameters that it cannot read into its log, and a person may have typed them. */
    @Test
    void nobodyLetsTheServerReadParameters() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(RequestParam.class).or(assignableTo(ModelAttribute.class)))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(ServletRequest.class)))
                        .and(target(nameMatching("getParameter.*|getParts?"))))
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsPastTheCommandLine() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** Two threads that opened Lucene's first writers at once would wait for one another for ever. */
    @Test
    void oneClassOpensTheWritersOfIndexes() {
        noClasses()
                .that()
                .doNotHaveSimpleName("IndexWriters")
                .should()
                .callConstructorWhere(target(owner(assignableTo("org.apache.lucene.index.IndexWriter")
                        .or(assignableTo("org.apache.lucene.index.IndexWriterConfig")))))
                .check(CLASSES);
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        TABLE.forEach(row -> table.put(row.split("\\|", 2)[0].strip(), names(row)));
        return table;
    }

    private static Set<String> names(String row) {
        return Arrays.stream(row.split("\\|", 2)[1].split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
