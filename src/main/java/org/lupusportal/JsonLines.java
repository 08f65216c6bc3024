package org.lupusportal;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes lines of JSON for the commands. It takes half a second to get ready, for which no other command shall wait. */
final class JsonLines {

    /** One key given twice would hide what it says first. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonLines() {}
}
