package org.lupusportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.Nearest;
import org.lupusportal.manuscript.Manuscript;
import org.lupusportal.manuscript.ReadingFault;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * What was published and is gone: one mistake, however many places name it. All that misses one page is told together, and so is
 * all that misses the claims of one file or the folder of drawings. A name that nothing ever had is a mistake at each place
 * where it is written.
 */
final class Gone {

    private static final Pattern AROUND = Pattern.compile("^(?:\\.\\./)*|\\.md$");

    private static final String DRAWINGS = "images/";

    /** A file of claims that says that there are none. */
    private static final Pattern NOTHING = Pattern.compile("\\A(?:\\s|#.*\\R)*\\{\\s*}\\s*\\Z");

    /** Beside the name of a claim or a source that is gone. */
    static final String LABEL = "was published and is gone";

    private final Manuscript manuscript;
    /** By the page that each misses, what else names it. */
    private final Map<String, List<Finding>> naming = new HashMap<>();

    /** Where claims stand that no text makes, and that were never published under these names. */
    private final List<Span> unpublished;

    private Gone(Manuscript manuscript, List<Finding> findings) {
        this.manuscript = manuscript;
        Set<String> published = manuscript.publishedPaths();
        this.unpublished = findings.stream()
                .filter(finding -> finding.rule().id().equals("unused-claim"))
                .map(Finding::at)
                .filter(claim -> !published.contains("/evidence/" + claim.text()))
                .toList();
    }

    /** The findings on a manuscript, with those that miss one thing made one. */
    static List<Finding> told(Manuscript manuscript, List<Finding> findings) {
        return new Gone(manuscript, findings).told(findings);
    }

    private List<Finding> told(List<Finding> findings) {
        Map<String, String> lost = new HashMap<>();
        findings.stream().filter(Gone::isLost).forEach(f -> paths(f).forEach(path -> lost.putIfAbsent(path, name(f))));
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> page =
                    isLost(finding) ? Optional.empty() : page(finding).map(named -> lost.getOrDefault(named, ""));
            if (page.filter(named -> !named.isEmpty()).isPresent()) {
                naming.computeIfAbsent(page.get(), p -> new ArrayList<>()).add(finding);
            } else if (!isLost(finding)) {
                told.add(finding);
            }
        }
        List<Finding> gone =
                findings.stream().filter(Gone::isLost).map(this::whole).toList();
        List<Finding> claims = gone.stream().filter(Gone::isOfClaims).toList();
        List<Finding> files = claims.isEmpty() ? List.of() : lackingFiles(claims);
        gone.stream().filter(f -> files.isEmpty() || !isOfClaims(f)).forEach(told::add);
        told.addAll(files);
        return withoutEachDrawing(told);
    }

    /** Where no drawing is left, each that a text shows misses the same folder. */
    private List<Finding> withoutEachDrawing(List<Finding> findings) {
        List<Finding> missed = findings.stream().filter(Gone::missesDrawing).toList();
        boolean anyLeft =
                manuscript.files().stream().anyMatch(file -> file.path().startsWith(DRAWINGS));
        if (anyLeft || missed.size() < 2) {
            return findings;
        }
        List<Finding> told =
                new ArrayList<>(findings.stream().filter(f -> !missesDrawing(f)).toList());
        told.add(ReadingFault.goneDrawings().alsoAt(missed.stream().map(Finding::at), "shown here"));
        return told;
    }

    private static boolean missesDrawing(Finding finding) {
        return finding.rule().id().equals("broken-link")
                && Addresses.file(finding.at().file(), finding.at().text())
                        .filter(file -> file.startsWith(DRAWINGS))
                        .isPresent();
    }

    private static boolean isLost(Finding finding) {
        return finding.rule().id().equals("address-lost");
    }

    private static String name(Finding lost) {
        return lost.at().text();
    }

    /** Every page that a finding says is lost. */
    private static Stream<String> paths(Finding lost) {
        return Stream.concat(Stream.of(lost.at()), lost.also().stream().map(Finding.SecondPlace::at))
                .map(at -> at.text());
    }

    /** The page that something is missed from. */
    private static Optional<String> page(Finding finding) {
        String written = finding.at().text();
        return switch (finding.rule().id()) {
            case "unknown-claim" -> Optional.of("/evidence/" + written);
            case "unknown-source" -> Optional.of("/sources/" + written);
            case "unknown-article" -> Optional.of("/" + AROUND.matcher(written).replaceAll(""));
            case "broken-link" -> linked(finding.at().file(), Addresses.withoutAnchor(written));
            default -> Optional.empty();
        };
    }

    private static Optional<String> linked(ContentFile from, String target) {
        return target.startsWith("/")
                ? Optional.of(target)
                : Addresses.file(from, target).flatMap(Addresses::article).map(path -> "/" + path);
    }

    /** One page that is gone with all that names it: told where a claim or a source is named, or else at its address. */
    private Finding whole(Finding lost) {
        List<Finding> named = Optional.ofNullable(naming.remove(name(lost))).orElse(List.of());
        boolean evidence = lost.also().isEmpty()
                && named.stream().anyMatch(f -> f.rule().id().matches("unknown-(?:claim|source)"));
        return evidence
                ? with(
                        named.get(0)
                                .labelled(LABEL)
                                .fix(renamed(named.get(0).at().text())
                                        .map(claim -> "give `" + claim.text() + "` in content/"
                                                + claim.file().path() + " this name again")
                                        .orElse("bring it back under this name, or take the name out wherever it is"
                                                + " written")),
                        named.subList(1, named.size()))
                : with(lost, named);
    }

    /** The new claim that no text makes and that is most likely the one that is gone: the only one, or the one spelled like it. */
    private Optional<Span> renamed(String claim) {
        List<String> ids = unpublished.stream().map(Span::text).toList();
        Optional<String> meant = Nearest.to(claim, ids)
                .or(() -> ids.stream().filter(id -> ids.size() == 1).findFirst());
        return unpublished.stream()
                .filter(place -> meant.filter(place.text()::equals).isPresent())
                .findFirst();
    }

    private static Finding with(Finding told, List<Finding> others) {
        return told.alsoAt(others.stream().map(Finding::at), "named here");
    }

    /** Whether a finding tells of a claim that was published and is gone. */
    static boolean isGoneClaim(Finding finding) {
        return (isLost(finding) || finding.label().equals(LABEL)) && isOfClaims(finding);
    }

    private static boolean isOfClaims(Finding gone) {
        return gone.rule().id().equals("unknown-claim") || name(gone).startsWith("/evidence/");
    }

    /**
     * Files of claims that lack, or hold none, while claims are gone: each treatment of the site file that has claims has a
     * file.
     */
    private List<Finding> lackingFiles(List<Finding> claims) {
        Map<String, ContentFile> files = manuscript.files().stream()
                .collect(Collectors.toMap(ContentFile::path, file -> file, (one, other) -> one));
        return manuscript.site().stream()
                .flatMap(site -> site.interventions().stream())
                .flatMap(intervention -> intervention.id().stream())
                .map(id -> "claims/" + id.value() + ".yaml")
                .distinct()
                .flatMap(path -> lack(path, Optional.ofNullable(files.get(path))).stream())
                .map(lack -> with(lack, claims))
                .toList();
    }

    private Optional<Finding> lack(String path, Optional<ContentFile> file) {
        return file.isEmpty()
                ? Optional.of(ReadingFault.goneFile(path))
                : file.filter(there -> NOTHING.matcher(there.text()).find()).map(ReadingFault::goneClaims);
    }
}
