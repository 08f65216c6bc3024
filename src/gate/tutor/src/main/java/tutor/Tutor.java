package tutor;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says of variations how likely each is a claim. A program of its own: its language model is a hundred times too slow for the gate and
 * larger than the whole portal, but what it thinks of sentences can be learned.
 *
 * <p>{@code alike SENTENCES OUT} writes words that stand in like places; {@code judge SENTENCES VARIATIONS OUT} writes opinions.
 */
public final class Tutor {

    private static final int JUDGES = 4;

    /** How much less sure the joint opinion is than the sum of both, each of which is surer than it ought to be. */
    private static final double SURENESS = 0.55;

    private Tutor() {}

    public static void main(String[] arguments) throws Exception {
        Encoder encoder = new Encoder();
        Lessons lessons = Lessons.read(Path.of(arguments[1]));
        if (arguments[0].equals("alike")) {
            Files.write(Path.of(arguments[2]), Alike.words(lessons.texts(), encoder));
        } else {
            judge(encoder, lessons, Path.of(arguments[2]), Path.of(arguments[3]));
        }
    }

    private static void judge(Encoder encoder, Lessons lessons, Path variations, Path out) throws Exception {
        List<Judge> judges = taught(encoder, lessons);
        var lines = Lessons.lines(variations);
        var varied = lines.subList(1, lines.size());
        double[] sums = new double[varied.size()];
        ThreadLocal<List<Judge>> mine =
                ThreadLocal.withInitial(() -> judges.stream().map(Judge::copy).toList());
        encoder.read(
                varied.stream().map(line -> line.get("text").getAsString()).toList(),
                (i, read) -> sums[i] =
                        mine.get().stream().mapToDouble(judge -> judge.judge(read)).sum() / JUDGES);
        try (PrintWriter opinions = new PrintWriter(Files.newBufferedWriter(out))) {
            opinions.println(lines.get(0).get("about").getAsString());
            for (int i = 0; i < sums.length; i++) {
                double gate = varied.get(i).get("gate").getAsDouble();
                double sum = SURENESS * (StrictMath.log(gate / (1 - gate)) + sums[i]);
                opinions.println(Math.round(100 / (1 + StrictMath.exp(-sum))));
            }
        }
    }

    private static List<Judge> taught(Encoder encoder, Lessons lessons) {
        float[][] read = new float[lessons.texts().size()][];
        encoder.read(lessons.texts(), (i, pieces) -> read[i] = pieces);
        boolean[] claims = new boolean[read.length];
        IntStream.range(0, claims.length).forEach(i -> claims[i] = lessons.claims().get(i));
        Judge[] judges = new Judge[JUDGES];
        Arrays.setAll(judges, i -> new Judge(i + 1));
        Arrays.stream(judges).parallel().forEach(judge -> judge.learn(read, claims));
        return List.of(judges);
    }
}
