package org.lupusportal.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.ContentFile;
import org.lupusportal.text.Located;
import org.lupusportal.text.Passage;

/**
 * An article as written.
 *
 * @param file its file
 * @param topic name of the folder
 * @param slug name of the file without its ending
 * @param title {@code title}
 * @param summary {@code summary}
 * @param order {@code order}
 * @param evidenceTo {@code evidence-to}
 * @param reviewBy {@code review-by}
 * @param keyPoints {@code key-points}, each read as Markdown
 * @param questions {@code questions}
 * @param codes {@code codes}
 * @param aliases {@code aliases}
 * @param changes {@code changes}
 * @param body all below the front matter
 */
public record ArticleDraft(
        ContentFile file,
        String topic,
        String slug,
        Optional<Passage> title,
        Optional<Passage> summary,
        Optional<Located<Integer>> order,
        Optional<Located<LocalDate>> evidenceTo,
        Optional<Located<LocalDate>> reviewBy,
        List<Body> keyPoints,
        List<Passage> questions,
        List<CodeDraft> codes,
        List<Located<String>> aliases,
        List<ChangeDraft> changes,
        Body body) {

    /** {@code /topic/slug}. */
    public String address() {
        return "/" + topic + "/" + slug;
    }

    /**
     * A code of a health record.
     *
     * @param system such as {@code icd10cm}
     * @param code such as {@code M32.14}
     */
    public record CodeDraft(Located<String> system, Located<String> code) {}
}
