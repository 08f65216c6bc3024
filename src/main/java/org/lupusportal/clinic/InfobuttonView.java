package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lupusportal.clinic.KnowledgeFeed.Understood;
import org.lupusportal.page.Extract;
import org.lupusportal.page.LinkView;

/**
 * The page that clinic staff see when they press the button in the record.
 *
 * @param title its heading
 * @param sentence what was asked and what came of it, or why there is no answer
 * @param results best first
 * @param understood how each parameter was understood; empty unless asked for
 * @param searched what stands in the search box
 * @param elsewhere where else to look
 * @param example of a right request; empty unless this one was wrong
 */
public record InfobuttonView(
        String title,
        String sentence,
        List<Result> results,
        List<Understood> understood,
        String searched,
        Optional<LinkView> elsewhere,
        String example) {

    /**
     * One article that was found.
     *
     * @param href its address below the portal's own
     * @param whole the same to copy
     * @param title its title
     * @param summary in one or two sentences
     * @param why why it was found
     * @param provenance how new the evidence is and who reviewed the text
     * @param language its language
     * @param points its key points with their notes
     */
    public record Result(
            String href,
            String whole,
            String title,
            String summary,
            String why,
            String provenance,
            String language,
            List<Extract.Point> points) {}

    /** The page for an answer, whichever it is. */
    public static InfobuttonView of(InfobuttonAnswer answer) {
        return answer instanceof InfobuttonAnswer.Found found
                ? found(found)
                : refused(((InfobuttonAnswer.Refused) answer).refusal());
    }

    private static InfobuttonView found(InfobuttonAnswer.Found found) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < found.extracts().size(); i++) {
            results.add(result(found.feed().entries().get(i), found.extracts().get(i)));
        }
        return new InfobuttonView(
                results.isEmpty() ? "Nothing found" : "Pages for your patient",
                found.feed().subtitle(),
                results,
                found.feed().understood(),
                found.searched(),
                found.elsewhere(),
                "");
    }

    private static Result result(KnowledgeFeed.Entry entry, Extract extract) {
        return new Result(
                entry.path(),
                entry.links().get(0).href(),
                entry.title(),
                extract.article().summary(),
                entry.why(),
                entry.provenance(),
                entry.language(),
                extract.points());
    }

    private static InfobuttonView refused(Refusal refusal) {
        String where = refusal.parameter().isEmpty() ? "" : refusal.parameter() + ": ";
        return new InfobuttonView(
                "The request could not be read",
                where + refusal.message(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Infobutton.PATH + "?" + refusal.example());
    }
}
