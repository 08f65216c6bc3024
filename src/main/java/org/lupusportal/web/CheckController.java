package org.lupusportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lupusportal.compare.Comparer;
import org.lupusportal.compare.Comparison;
import org.lupusportal.compare.PastedText;
import org.lupusportal.edition.Edition;
import org.lupusportal.page.Address;
import org.lupusportal.page.DaySheets;
import org.lupusportal.page.PageBytes;
import org.lupusportal.page.Sheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Check a claim: the form, and the answer to a pasted text. What is pasted may tell of somebody's illness, so it goes by POST
 * only, no copy may be kept on the way, and not even a failure puts a word of it into the log.
 */
@Controller
final class CheckController {

    private static final Logger LOG = LoggerFactory.getLogger(CheckController.class);

    /** Of the longest text that can be read, in the longest writing of its characters, and as much again to give it back. */
    static final int LONGEST_BODY = 400_000;

    /** What is longer is read and dropped up to here, so that the sender hears why. */
    private static final int MOST_DROPPED = 8_000_000;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TEXT_IN_QUERY = Pattern.compile("(?:^|&)text(?:=|&|$)");

    /** Comparing takes a processor for a moment; more at once would only make everybody wait. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_MILLIS = 5_000;
    private static final int FRAMES = 5;

    private final Supplier<Edition> current;
    private final Comparer comparer;
    private final DaySheets sheets;
    private final AtomicReference<@Nullable Edition> prepared = new AtomicReference<>();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    CheckController(Supplier<Edition> current, Comparer comparer, DaySheets sheets) {
        this.current = current;
        this.comparer = comparer;
        this.sheets = sheets;
    }

    @RequestMapping(Address.CHECK)
    void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> form(request, response);
            case "POST" -> post(request, response);
            default -> {
                response.setHeader("Allow", AllowedMethods.at(Address.CHECK));
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        if (query != null && TEXT_IN_QUERY.matcher(query).find()) {
            refuse(request, response, CheckView.Problem.IN_ADDRESS, "");
        } else {
            Edition edition = current.get();
            prepare(edition);
            PageAnswer.write(request, response, page(edition, CheckViews.form(CheckView.Problem.NONE, "", edition)));
        }
    }

    /** Whoever opens the form will send a text in a moment, and should not have to wait for what can be done before. */
    private void prepare(Edition edition) {
        if (prepared.getAndSet(edition) != edition) {
            Thread ahead = new Thread(() -> comparer.prepare(edition), "prepare-comparison");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RequestBody.mediaType(request).equals(FORM)) {
            refuse(request, response, CheckView.Problem.NO_FORM, "");
            return;
        }
        Optional<byte[]> body = RequestBody.read(request, LONGEST_BODY);
        if (body.isEmpty()) {
            drop(request.getInputStream());
            refuse(request, response, CheckView.Problem.TOO_LARGE, "");
            return;
        }
        try {
            read(request, response, FormBody.field(body.get(), "text").orElse(""));
        } catch (CharacterCodingException notUtf8) {
            refuse(request, response, CheckView.Problem.NOT_TEXT, "");
        }
    }

    private static void drop(InputStream body) throws IOException {
        byte[] buffer = new byte[8_192];
        int dropped = 0;
        for (int n = body.read(buffer); n >= 0 && dropped < MOST_DROPPED; n = body.read(buffer)) {
            dropped += n;
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, String pasted) throws IOException {
        PastedText text = PastedText.of(pasted);
        if (text.state() != PastedText.State.READABLE) {
            boolean shown = text.state() != PastedText.State.NOT_TEXT;
            refuse(request, response, CheckView.Problem.of(text.state()), shown ? pasted : "");
        } else if (!hasPlace()) {
            response.setHeader("Retry-After", "5");
            refuse(request, response, CheckView.Problem.TOO_MANY, pasted);
        } else {
            compare(request, response, text);
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void compare(HttpServletRequest request, HttpServletResponse response, PastedText text) throws IOException {
        Optional<PageBytes> answer;
        try {
            answer = Optional.of(answer(text, current.get()));
        } catch (RuntimeException | StackOverflowError e) {
            // What it says may quote the text, so only its kind and place are told.
            LOG.error(
                    "A pasted text could not be compared: {} at {}",
                    e.getClass().getName(),
                    place(e));
            answer = Optional.empty();
        } finally {
            places.release();
        }
        if (answer.isPresent()) {
            PageAnswer.write(request, response, answer.get(), HttpServletResponse.SC_OK);
        } else {
            refuse(request, response, CheckView.Problem.FAILED, text.text());
        }
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList().toString();
    }

    private PageBytes answer(PastedText text, Edition edition) {
        Comparison comparison = comparer.compare(text, edition);
        Sheets ready = sheets.of(edition);
        if (comparison.foreign()
                && comparison.claims().isEmpty()
                && comparison.signs().isEmpty()) {
            CheckView form = CheckViews.form(CheckView.Problem.OTHER_LANGUAGE, text.text(), edition);
            return page(edition, form.in(comparison.language()));
        }
        return ready.page("checked", new CheckViews(ready).checked(comparison));
    }

    private PageBytes page(Edition edition, CheckView form) {
        return sheets.of(edition).page("check", form);
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, CheckView.Problem problem, String pasted)
            throws IOException {
        Edition edition = current.get();
        PageAnswer.write(request, response, page(edition, CheckViews.form(problem, pasted, edition)), problem.status());
    }
}
