package org.lupusportal.finding;

/**
 * What all findings of one rule share.
 *
 * @param id the fault's name, such as {@code claim-without-source}; also the name of the page that explains it
 * @param severity what it means for publishing
 * @param why what the fault does to a patient: one sentence without a full stop
 */
public record RuleCard(String id, Severity severity, String why) {

    public static RuleCard error(String id, String why) {
        return new RuleCard(id, Severity.ERROR, why);
    }

    public static RuleCard warning(String id, String why) {
        return new RuleCard(id, Severity.WARNING, why);
    }
}
