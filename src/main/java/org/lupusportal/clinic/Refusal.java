package org.lupusportal.clinic;

/**
 * Why a request cannot be answered, in words for whoever sent it. Names the parameter at fault and never its value, which may
 * tell of a patient. Carries no stack trace, because it says something about the request and nothing about the program.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String EXAMPLE =
            "mainSearchCriteria.v.c=M32.14&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&informationRecipient=PAT";

    private final int status;
    private final String parameter;

    private Refusal(int status, String parameter, String message) {
        super(message, null, false, false);
        this.status = status;
        this.parameter = parameter;
    }

    /**
     * Makes a refusal.
     *
     * @param status of HTTP
     * @param parameter at fault; empty where it is the request as a whole
     * @param message a whole sentence without any value that was sent
     */
    static Refusal of(int status, String parameter, String message) {
        return new Refusal(status, parameter, message);
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** The parameter at fault; empty where it is the request as a whole. */
    public String parameter() {
        return parameter;
    }

    /** A whole sentence for people. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** A request that would have been right. */
    public String example() {
        return EXAMPLE;
    }
}
