package org.lupusportal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, which is what validator.w3.org runs, in this process. Setting it up takes seconds, a page then some
 * hundredths of one; not for several threads at once.
 */
public final class HtmlChecker {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final Words words = new Words();

    public HtmlChecker() throws Exception {
        validator.setUpMainSchema(SCHEMA, words);
    }

    /** What is wrong with a page: each error and each warning with its line, as the checker words them. */
    public List<String> faults(byte[] page) throws Exception {
        words.said.clear();
        validator.setUpValidatorAndParsers(words, false, false);
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        source.setSystemId("https://lupus.example/");
        validator.checkHtmlInputSource(source);
        return List.copyOf(words.said);
    }

    private static final class Words implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            said.add("warning, line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            said.add("error, line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
