package tutor;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The language model: a row of numbers for each piece of a word, in which the whole sentence plays a part. Sentences of the
 * same length go through it together; safe to share between threads.
 */
final class Encoder {

    /** How many numbers stand for a piece of a word. */
    static final int DEPTH = 384;

    private static final String NAME = "/bge-small-en-v1.5-q";
    private static final int TOGETHER = 32;

    /** Pieces of a long sentence past this one are not read. */
    private static final int LONGEST = 80;

    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Encoder() throws IOException, OrtException {
        try (InputStream model = resource(NAME + ".onnx");
                InputStream words = resource(NAME + "-tokenizer.json")) {
            this.tokenizer = HuggingFaceTokenizer.newInstance(words, Map.of("padding", "false", "truncation", "false"));
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            this.session = environment.createSession(model.readAllBytes(), options);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Encoder.class.getResourceAsStream(name), name);
    }

    /** Takes what was read of a sentence. */
    interface Reader {
        /**
         * Called from several threads.
         *
         * @param sentence its number
         * @param pieces the numbers of all its pieces, one piece after the other
         */
        void take(int sentence, float[] pieces);
    }

    /** Reads sentences, in whatever order. */
    void read(List<String> sentences, Reader reader) {
        List<long[]> ids = new ArrayList<>();
        Map<Integer, List<Integer>> byLength = new TreeMap<>();
        for (String sentence : sentences) {
            long[] all = tokenizer.encode(sentence).getIds();
            ids.add(all.length > LONGEST ? Arrays.copyOf(all, LONGEST) : all);
            byLength.computeIfAbsent(ids.get(ids.size() - 1).length, length -> new ArrayList<>())
                    .add(ids.size() - 1);
        }
        List<List<Integer>> batches = new ArrayList<>();
        for (List<Integer> alike : byLength.values()) {
            for (int from = 0; from < alike.size(); from += TOGETHER) {
                batches.add(alike.subList(from, Math.min(alike.size(), from + TOGETHER)));
            }
        }
        batches.parallelStream().forEach(batch -> {
            float[][] read = read(batch.stream().map(ids::get).toList());
            for (int i = 0; i < read.length; i++) {
                reader.take(batch.get(i), read[i]);
            }
        });
    }

    private float[][] read(List<long[]> ids) {
        int length = ids.get(0).length;
        long[] shape = {ids.size(), length};
        LongBuffer pieces = LongBuffer.allocate(ids.size() * length);
        ids.forEach(pieces::put);
        long[] ones = new long[ids.size() * length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, pieces.flip(), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ones.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer numbers = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[][] read = new float[ids.size()][length * DEPTH];
            for (float[] sentence : read) {
                numbers.get(sentence);
            }
            return read;
        } catch (OrtException e) {
            throw new IllegalStateException("the language model could not read", e);
        }
    }
}
