package org.lupusportal.finding;
/** Stub. */
public final class JsonReport {
    private JsonReport() {}

    public static String of(Report r) {
        StringBuilder b = new StringBuilder();
        r.findings()
                .forEach(f -> b.append(f.at().file().path())
                        .append(':')
                        .append(f.at().from())
                        .append(": ")
                        .append(f.rule().id())
                        .append(": ")
                        .append(f.message())
                        .append(" FIX ")
                        .append(f.fix())
                        .append('\n'));
        return b.toString();
    }
}
