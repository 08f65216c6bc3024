package org.lupusportal;

import tools.jackson.databind.json.JsonMapper;

/** Reads and writes lines of JSON for the commands. It takes half a second to get ready, for which no other command shall wait. */
final class JsonLines {

    static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}
}
