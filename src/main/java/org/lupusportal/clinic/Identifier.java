package org.lupusportal.clinic;

import java.util.regex.Pattern;

/** The forms in which programs name one request or one object. */
final class Identifier {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern OID = Pattern.compile("\\d+(?:\\.\\d+){1,30}");

    private Identifier() {}

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static boolean isOid(String text) {
        return OID.matcher(text).matches();
    }
}
