package org.lupusportal.gate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows of numbers: added up, turned, written and read back. Each row is an array of its own, since a compiler takes several numbers of
 * a loop at once only where all arrays are read at the same place.
 */
final class Floats {

    private Floats() {}

    /** Adds so many times a row to sums. */
    static void add(float times, float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * row[i];
        }
    }

    /**
     * Adds to sums what numbers bring with them: each so many times its row. Numbers that are nothing are passed over, and the
     * others taken four at once, which spares fetching and putting back the sums. Which are nothing is no question that the
     * processor could guess, and each wrong guess costs more than a row; so it is reckoned and never asked.
     *
     * @param numbers at least as many as there are rows
     * @param rows for each number its row, as long as the sums
     * @param sums receives them
     */
    static void addAll(float[] numbers, float[][] rows, float[] sums) {
        int[] some = new int[rows.length];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            some[n] = i;
            n += oneUnlessNothing(numbers[i]);
        }
        int done = 0;
        for (; done + 4 <= n; done += 4) {
            int a = some[done];
            int b = some[done + 1];
            int c = some[done + 2];
            int d = some[done + 3];
            addFour(numbers[a], rows[a], numbers[b], rows[b], numbers[c], rows[c], numbers[d], rows[d], sums);
        }
        for (; done < n; done++) {
            add(numbers[some[done]], rows[some[done]], sums);
        }
    }

    private static int oneUnlessNothing(float number) {
        int bits = Float.floatToRawIntBits(number);
        return (bits | -bits) >>> (Integer.SIZE - 1);
    }

    private static void addFour(
            float timesA,
            float[] a,
            float timesB,
            float[] b,
            float timesC,
            float[] c,
            float timesD,
            float[] d,
            float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += timesA * a[i] + timesB * b[i] + timesC * c[i] + timesD * d[i];
        }
    }

    /**
     * Lays rows that stand around a place side by side, with nothing where there is none.
     *
     * @param at the place in the middle
     * @param rows of all places
     * @param from where in each row what is laid begins
     * @param length how long that is
     * @param window receives them
     */
    static void layAround(int at, float[][] rows, int from, int length, float[] window) {
        int places = window.length / length;
        for (int place = 0; place < places; place++) {
            int shown = at + place - places / 2;
            if (shown >= 0 && shown < rows.length) {
                System.arraycopy(rows[shown], from, window, place * length, length);
            } else {
                Arrays.fill(window, place * length, (place + 1) * length, 0);
            }
        }
    }

    /** The columns of rows as rows. */
    static float[][] turned(float[][] rows) {
        float[][] turned = new float[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < turned.length; k++) {
                turned[k][i] = rows[i][k];
            }
        }
        return turned;
    }

    static void write(DataOutputStream out, float[]... rows) throws IOException {
        for (float[] row : rows) {
            for (float number : row) {
                out.writeFloat(number);
            }
        }
    }

    static float[][] read(ByteBuffer in, int rows, int length) {
        float[][] read = new float[rows][];
        for (int i = 0; i < rows; i++) {
            read[i] = read(in, length);
        }
        return read;
    }

    static float[] read(ByteBuffer in, int length) {
        float[] row = new float[length];
        in.asFloatBuffer().get(row);
        in.position(in.position() + length * Float.BYTES);
        return row;
    }
}
