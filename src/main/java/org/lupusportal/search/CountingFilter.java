package org.lupusportal.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Counts the words that pass, before they are cut to stems, so that spelling can be mended without reading the texts twice. */
final class CountingFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final WordCount count;

    CountingFilter(TokenStream input, WordCount count) {
        super(input);
        this.count = count;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        count.add(word.toString(), 1);
        return true;
    }
}
