package org.lupusportal.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lupusportal.check.Galley;
import org.lupusportal.check.ReaderText;
import org.lupusportal.check.Rule;
import org.lupusportal.finding.Finding;
import org.lupusportal.finding.RuleCard;
import org.lupusportal.manuscript.Quoted;
import org.lupusportal.markdown.Block;
import org.lupusportal.markdown.Body;
import org.lupusportal.text.Passage;
import org.lupusportal.text.Span;

/**
 * Signs of Markdown or HTML that readers would see as they stand, because nothing came of them: a link with a blank too many, a
 * footnote that nobody wrote, bold that is never closed, an address that is no link, notation in a text that is shown letter by letter. What stands
 * behind a backslash or between backticks is meant. Its length is a table of signs.
 */
public final class StrayNotation implements Rule {

    private static final RuleCard CARD = RuleCard.error(
            "stray-notation",
            "signs between the words stop a reader, and what they should have done, such as binding a claim, did not happen");

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "\\]\\s?[(\\[]\\s?(?:not-a-)?claim:|\\]\\(|\\]\\[",
                    "write `[words](address)`, with no blank before the bracket or in the address"),
            new Sign(
                    "(?<![\\p{L}\\p{N}])(?:not-a-)?claim:(?=[\\p{L}\\p{N}])",
                    "write `[words](claim:ID)`, with square and round brackets"),
            new Sign("\\[\\s?-?@", "write `[@ID]`, or `[@ID; @ID]` for several sources"),
            new Sign("(?<![\\p{L}\\p{N}._%+/@-])@[\\p{L}_][\\p{L}\\p{N}_-]*", "write `[{}]`, in square brackets"),
            new Sign("\\[\\^[^\\]\\s]*\\]", "write the note below, as `[^1]: its words`, or remove the sign"),
            new Sign("\\^\\[", "write the note below, as `[^1]: its words`, and `[^1]` here"),
            new Sign("!\\[", "write `![what it shows](../../images/NAME.svg)`"),
            new Sign("^\\[[ xX]\\](?=\\s)", "remove it: lists here have no boxes to tick"),
            new Sign("\\[\\s*\\]", "write the whole link in its place: `[words or picture](address)`"),
            new Sign("\\[\\[", "write `[words](../topic/slug.md)` to lead to an article"),
            new Sign("\\{[#.:][^{}]*\\}", "remove it: a heading gets its anchor from its words"),
            new Sign("\\*\\*|(?<!_)__(?!_)", "write `**` right before and right behind the words that are to be bold"),
            new Sign(
                    "==(?=[^\\s=])[^=]*==",
                    "remove it, or write `**` in its place: words are not marked in color here"),
            new Sign("&(?:[A-Za-z]+|#\\d+|#[xX][0-9A-Fa-f]+);", "write the letter itself: there is none of this name"),
            new Sign("`", "close it with another, or remove it"),
            new Sign(
                    "(?i)\\b(?:https?://|www\\.)\\S*[\\p{L}\\p{N}/]",
                    "write `[words that say where it leads](address)`"),
            new Sign("~~", "remove it: words are not struck out here"),
            new Sign("^\\|(?=.*\\|)", "write a line of dashes below the heading of the table: `|---|---|`"),
            new Sign("\\|\\s*:?-{3,}", "give the line of dashes as many columns as the heading of the table"));

    /** A heading that lacks its blank; in texts that are shown letter by letter, a number sign may well stand before a word. */
    private static final Sign HEADING = new Sign(
            "^#+(?=\\p{L})|^#{7,}|(?<=\\s)#{2,}(?=\\p{L})",
            "write two to four of them, a blank behind them, and a blank line before");

    /** Means something in Markdown, where it is refused elsewhere, becomes a letter or leans the words. */
    private static final Sign HTML = new Sign(
            "</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\\d+|#x[0-9A-Fa-f]+);|(?<![\\w*])\\*[^*\\s][^*]*\\*(?![\\w*])",
            "write the letter itself, in plain text");

    private static final Pattern UNMARKED =
            Pattern.compile("[\\[(]([\\p{L}\\p{N}_-]+(?:[;,] ?[\\p{L}\\p{N}_-]+)*)[\\])]");

    private static final Pattern SEPARATOR = Pattern.compile("[;,] ?");

    /** Each sign holds one of these; most texts hold none, and need no closer look. */
    private static final Pattern TELLTALE = Pattern.compile("[\\[\\]@{*_=&`~|#<]|:(?=[\\p{L}\\p{N}/])|(?i:www\\.)");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Stream<Finding> check(Galley galley) {
        return Stream.of(
                        galley.texts().stream().flatMap(text -> check(text).or(() -> unmarked(galley, text)).stream()),
                        galley.said().flatMap(words -> first(words, false).stream()),
                        galley.manuscript().articles().stream()
                                .flatMap(article -> article.keyPoints().stream())
                                .flatMap(point -> secondBlock(point).stream()),
                        answers(galley).flatMap(answer -> heading(answer).stream()),
                        galley.bodies().stream()
                                .flatMap(body -> body.unusedNotes().stream())
                                .map(StrayNotation::unusedNote),
                        galley.bodies().stream()
                                .flatMap(body -> body.extraCells().stream())
                                .map(StrayNotation::extraCell),
                        galley.bodies().stream()
                                .flatMap(body -> body.openFences().stream())
                                .map(StrayNotation::openFence))
                .flatMap(findings -> findings);
    }

    /** Brackets that hold nothing but names of sources: a citation without its sign. */
    private static Optional<Finding> unmarked(Galley galley, ReaderText text) {
        return UNMARKED.matcher(text.prose().text())
                .results()
                .filter(found -> SEPARATOR
                        .splitAsStream(found.group(1))
                        .allMatch(name -> galley.findSource(name).isPresent()))
                .filter(found -> !isMeant(text.prose(), found.start()))
                .findFirst()
                .map(found -> finding(
                        text.prose(),
                        found,
                        "write `[@" + SEPARATOR.matcher(found.group(1)).replaceAll("; @") + "]`"));
    }

    private static Finding unusedNote(Span note) {
        return Finding.of(CARD, note, "no sign leads to the note " + Quoted.of(note.text()))
                .labelled("shown to nobody")
                .fix("write its sign behind the words that it explains, give it a sign of its own, or remove it");
    }

    /** A key point is an entry of a list: a heading, a list or a second paragraph in it would take the list apart. */
    private static Optional<Finding> secondBlock(Body point) {
        List<Block> blocks = point.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.IMAGE_TEXT)
                .toList();
        boolean first = !blocks.isEmpty() && blocks.get(0).kind() != Block.Kind.PARAGRAPH;
        return blocks.stream()
                .skip(first ? 0 : 1)
                .findFirst()
                .map(block -> Finding.of(
                                CARD, block.prose().span(), "a key point is one paragraph, without headings and lists")
                        .labelled("would stand apart")
                        .fix("write it as a sentence or two, or as another key point"));
    }

    /** What stands below a heading of its page: a definition below its word, an answer below what was heard. */
    private static Stream<Body> answers(Galley galley) {
        return Stream.concat(
                galley.manuscript().terms().stream().flatMap(term -> term.definition().stream()),
                galley.manuscript().heardClaims().stream().flatMap(heard -> heard.answer().stream()));
    }

    private static Optional<Finding> heading(Body answer) {
        return answer.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(block -> Finding.of(CARD, block.prose().span(), "an answer or a definition has no headings")
                        .labelled("would stand apart")
                        .fix("write it as a sentence"));
    }

    private static Finding extraCell(Span words) {
        return Finding.of(CARD, words, "the table has no column for " + Quoted.of(words.text()))
                .labelled("shown to nobody")
                .fix("give the heading and the line of dashes one more column, or remove the cell");
    }

    private static Finding openFence(Span fence) {
        return Finding.of(CARD, fence, "nothing closes this fence, so that all below it is shown as code")
                .labelled("opened here")
                .fix("remove it, or close it with the same signs on a line of their own");
    }

    /** References are other people's words, and where notes cannot stand another rule refuses what would bind them. */
    private static Optional<Finding> check(ReaderText text) {
        boolean markdown = text.role().canCarryMarks() || text.role() == ReaderText.Role.HEADING;
        boolean elsewhere = text.role() == ReaderText.Role.RECORD || (!markdown && ClaimInHeading.refuses(text));
        return elsewhere ? Optional.empty() : first(text.prose(), markdown);
    }

    /** One finding a text: whoever mends the first sees the others. */
    private static Optional<Finding> first(Passage words, boolean markdown) {
        if (!TELLTALE.matcher(words.text()).find()) {
            return Optional.empty();
        }
        Stream<Sign> signs = Stream.concat(SIGNS.stream(), Stream.of(markdown ? HEADING : HTML));
        return signs.flatMap(sign -> sign.in(words)
                        .filter(found -> !markdown || !isMeant(words, found.start()))
                        .map(found -> finding(words, found, markdown ? sign.mend() : plain(sign))))
                .findFirst();
    }

    private static String plain(Sign sign) {
        return sign.equals(HTML) ? sign.mend() : "remove it: this text is shown letter by letter";
    }

    private static boolean isMeant(Passage words, int at) {
        String written = words.file().text();
        int place = words.offsetAt(at);
        char sign = place == 0 ? ' ' : written.charAt(place - 1);
        String before = written.substring(Math.min(words.offsetAt(0), place), place);
        return sign == '\\'
                || sign == '<'
                || before.chars().filter(c -> c == '`').count() % 2 == 1;
    }

    private static Finding finding(Passage words, MatchResult found, String mend) {
        return Finding.of(
                        CARD,
                        words.span(found.start(), found.end()),
                        (found.group().equals("`") ? "a back-tick" : Quoted.of(found.group()))
                                + " would be shown as it stands")
                .labelled("nothing came of it")
                .fix(mend.replace("{}", found.group()));
    }

    /**
     * Something that readers should not see.
     *
     * @param pattern how it looks
     * @param mend what its writer does; {@code {}} stands for what was found
     */
    private record Sign(Pattern pattern, String mend) {

        Sign(String pattern, String mend) {
            this(Pattern.compile(pattern), mend);
        }

        Stream<MatchResult> in(Passage words) {
            return pattern.matcher(words.text()).results();
        }
    }
}
