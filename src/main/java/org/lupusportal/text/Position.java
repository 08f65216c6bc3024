package org.lupusportal.text;

/**
 * A place in a file as editors count it: both numbers are 1-based, and columns count code points, so that an emoji is one.
 *
 * @param line 1 for the first line
 * @param column 1 for the first character of the line
 */
public record Position(int line, int column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
