package org.lupusportal.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lupusportal.manuscript.ContentFolder.Found;
import org.lupusportal.manuscript.Manuscript.Unread;
import org.lupusportal.markdown.MarkdownReader;
import org.lupusportal.markdown.NestedTooDeeplyException;
import org.lupusportal.markdown.TextTooLongException;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Span;

/**
 * Reads a content folder, whatever state it is in: what can be understood becomes drafts, what cannot becomes faults.
 *
 * <pre>{@code
 * Manuscript manuscript = new ManuscriptReader().read(Path.of("content"));
 * manuscript.faults().forEach(fault -> System.err.println(fault.at().from() + " " + fault.message()));
 * manuscript.articles().forEach(article -> System.err.println(article.address()));
 * }</pre>
 *
 * Files are read side by side; the manuscript is the same for the same content on every machine. A file that has not changed
 * since the last reading is not understood anew. Safe to share between threads.
 */
public final class ManuscriptReader {

    private final ArticleReader articles;
    private final ListReader lists;
    private final LastReadings last = new LastReadings();

    public ManuscriptReader() {
        MarkdownReader markdown = new MarkdownReader();
        this.articles = new ArticleReader(markdown);
        this.lists = new ListReader(markdown);
    }

    /**
     * Reads every file of a folder. Nothing that a file may hold stops the reading; only a folder that is not there does.
     *
     * @param contentFolder the folder, which may lie inside an archive that is open as a file system
     * @return all that could be read, with the faults of all that could not
     * @throws UnreadableFolderException if the folder is not there or cannot be listed
     */
    public Manuscript read(Path contentFolder) {
        ContentFolder folder = ContentFolder.of(contentFolder);
        LastReadings.Turn turn = last.turn();
        List<FileReading> readings =
                folder.files().parallelStream().map(found -> read(found, turn)).toList();
        turn.end();
        List<Faults> faults = Stream.concat(
                        folder.faults().stream(), readings.stream().map(FileReading::faults))
                .toList();
        return new Manuscript(
                readings.stream().map(FileReading::file).toList(),
                drafts(SiteDraft.class, readings).findFirst(),
                drafts(ArticleDraft.class, readings).toList(),
                drafts(ClaimDraft.class, readings).toList(),
                drafts(SourceDraft.class, readings).toList(),
                drafts(HeardClaimDraft.class, readings).toList(),
                drafts(TermDraft.class, readings).toList(),
                drafts(SignOffDraft.class, readings).toList(),
                drafts(AddressLine.class, readings).toList(),
                drafts(DrawingDraft.class, readings).toList(),
                faults.stream().flatMap(f -> f.findings().stream()).sorted().toList(),
                faults.stream().<Unread>flatMap(f -> f.unread().stream()).toList(),
                FileReading.fingerprint(
                        readings.stream().map(FileReading::digest).toList()));
    }

    private static <T> Stream<T> drafts(Class<T> type, List<FileReading> readings) {
        return readings.stream()
                .flatMap(r -> r.drafts().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private FileReading read(Found found, LastReadings.Turn turn) {
        Faults faults = new Faults(found.part());
        return FileReader.bytes(found.file(), found.path(), faults)
                .map(bytes -> turn.reading(found, bytes, () -> read(found, bytes, faults)))
                .orElseGet(() -> FileReading.of(ContentFile.of(found.path(), ""), List.of(), faults));
    }

    private FileReading read(Found found, byte[] bytes, Faults faults) {
        Optional<ContentFile> file = FileReader.text(bytes, found.path(), faults);
        List<?> drafts = file.map(text -> draftsOrNone(found, text, faults)).orElse(List.of());
        return FileReading.of(file.orElseGet(() -> ContentFile.of(found.path(), "")), drafts, faults);
    }

    private List<?> draftsOrNone(Found found, ContentFile file, Faults faults) {
        try {
            return drafts(found, file, faults);
        } catch (NestedTooDeeplyException e) {
            faults.addUnread(
                    ReadingFault.NESTED_TOO_DEEPLY
                            .at(file.span(e.at().start(), e.at().start()), "marks are nested too deeply to be read")
                            .labelled("lists, quotes or emphasis without end")
                            .fix("take away marks, or put a backslash before those that are meant as signs"),
                    file);
            return List.of();
        } catch (TextTooLongException e) {
            String most = String.format(Locale.ROOT, "%,d characters", e.most());
            faults.addUnread(
                    ReadingFault.TEXT_TOO_LONG
                            .at(
                                    file.span(e.at().start(), e.at().start()),
                                    e.isParagraph()
                                            ? "the paragraph that begins here has more than " + most
                                            : "the text has more than " + most)
                            .labelled(e.isParagraph() ? "no blank line for too long" : "the rest is too much")
                            .fix(
                                    e.isParagraph()
                                            ? "part it with blank lines, or a table into several"
                                            : "split it into several articles"),
                    file);
            return List.of();
        }
    }

    private List<?> drafts(Found found, ContentFile file, Faults faults) {
        return switch (found.part()) {
            case ARTICLES -> articles.read(file, faults);
            case IMAGES -> DrawingReader.read(file, faults).stream().toList();
            case ADDRESSES -> AddressReader.read(file, faults);
            case SITE ->
                yaml(file, faults, v -> SiteReader.read(file, v).stream().toList());
            case CLAIMS -> yaml(file, faults, v -> ClaimReader.read(file, v));
            case SOURCES ->
                yaml(file, faults, v -> SourceReader.read(file, v).stream().toList());
            case HEARD -> yaml(file, faults, v -> lists.heardClaims(file, v));
            case GLOSSARY -> yaml(file, faults, lists::terms);
            case SIGN_OFFS -> yaml(file, faults, lists::signOffs);
        };
    }

    private static <T> List<T> yaml(ContentFile file, Faults faults, Function<Value, List<T>> reader) {
        Span text = file.span(FileReader.start(file.text()), file.text().length());
        YamlText yaml = new YamlText(text, faults);
        return yaml.document()
                .map(node -> reader.apply(Value.whole(yaml, node, "the file")))
                .orElse(List.of());
    }
}
