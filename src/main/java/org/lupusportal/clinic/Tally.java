package org.lupusportal.clinic;

import java.util.ArrayList;
import java.util.List;
import org.lupusportal.clinic.KnowledgeFeed.Category;
import org.lupusportal.clinic.KnowledgeFeed.Understood;

/** Keeps, while a request is being read, what of it counts and how it was understood. Not for sharing between threads. */
final class Tally {

    private final List<Category> used = new ArrayList<>();
    private final List<NameValue> again = new ArrayList<>();
    private final List<Understood> understood = new ArrayList<>();

    /** A parameter that chooses or orders what is found. */
    void used(String parameter, int number, String value, String meaning) {
        used.add(new Category(parameter, value));
        again.add(new NameValue(number == 0 ? parameter : parameter + number, value));
        understood.add(new Understood(parameter, value, meaning, true));
    }

    /** A parameter that is only given back. */
    void echoed(String parameter, String value, String meaning) {
        used.add(new Category(parameter, value));
        understood.add(new Understood(parameter, value, meaning, false));
    }

    /** A parameter that was read and came to nothing. */
    void idle(String parameter, String value, String meaning) {
        understood.add(new Understood(parameter, value, meaning, false));
    }

    /** A parameter that came to nothing, and would come to nothing again: it belongs to the question all the same. */
    void idleButAskedAgain(String parameter, String value, String meaning) {
        again.add(new NameValue(parameter, value));
        idle(parameter, "", meaning);
    }

    List<Category> used() {
        return used;
    }

    List<NameValue> again() {
        return again;
    }

    List<Understood> understood() {
        return understood;
    }
}
