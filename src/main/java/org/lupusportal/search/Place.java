package org.lupusportal.search;

/**
 * Where in a field of the index a part of the question was found.
 *
 * @param start UTF-16 offset in the field's text
 * @param end offset after the last character
 * @param unit number of the part of the question
 * @param weight how much it says that it was found; rare words say more
 */
record Place(int start, int end, int unit, float weight) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    /** The same place in a text that begins so many characters later. */
    Place within(int offset) {
        return new Place(start - offset, end - offset, unit, weight);
    }
}
