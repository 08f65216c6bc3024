package org.lupusportal.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of a page in the forms in which browsers take them. The form by gzip is made at once and kept; Brotli's when it is
 * first asked for, and kept from then on. Plain bytes, which hardly any browser asks for, are kept while there is room for them and
 * unpacked again when there was none, because they are five times as large. The arrays are shared for speed; nobody changes
 * them. Safe to share between threads.
 */
public final class PageBytes {

    /** Strong enough to come within a few per cent of the best, and quick enough that publishing is not slowed by it. */
    private static final int BROTLI_QUALITY = 5;

    /** Powers of two that the format allows, and what a window of such a power falls short of it by. */
    private static final int SMALLEST_WINDOW = 10;

    private static final int LARGEST_WINDOW = 24;
    private static final int WINDOW_GAP = 16;

    private static final int SHORTEST_WORTH_PACKING = 256;

    private final String contentType;
    private final String tag;
    private final Form form;

    private PageBytes(String contentType, byte[] plain, boolean packable) {
        this.contentType = contentType;
        this.tag = tag(plain);
        this.form = packable && plain.length >= SHORTEST_WORTH_PACKING ? new Packed(plain) : new AsItIs(plain);
    }

    /** Text in UTF-8, packed where that makes it smaller. */
    public static PageBytes ofText(String contentType, String text) {
        return new PageBytes(contentType, text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** Bytes that are packed already, such as a picture or a typeface. */
    public static PageBytes ofPacked(String contentType, byte[] bytes) {
        return new PageBytes(contentType, bytes.clone(), false);
    }

    public String contentType() {
        return contentType;
    }

    public byte[] plain() {
        return form.plain();
    }

    /** Packed by gzip; empty where packing would not pay. */
    public Optional<byte[]> findGzip() {
        return form.findGzip();
    }

    /** Packed by Brotli; empty where packing would not pay, or where the machine has no Brotli library. */
    public Optional<byte[]> findBrotli() {
        return form.findBrotli();
    }

    /** SHA-256 of the plain bytes, its first 16 digits: the same bytes have the same tag everywhere. */
    public String tag() {
        return tag;
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How the bytes are kept. */
    private sealed interface Form {

        byte[] plain();

        Optional<byte[]> findGzip();

        Optional<byte[]> findBrotli();
    }

    private record AsItIs(byte[] plain) implements Form {

        @Override
        public Optional<byte[]> findGzip() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> findBrotli() {
            return Optional.empty();
        }
    }

    private static final class Packed implements Form {

        /** Packs for all, because each thread that has packed keeps some memory of the encoder's for good. */
        private static final Executor PACKER = Executors.newSingleThreadExecutor(work -> {
            Thread packer = new Thread(work, "brotli-packer");
            packer.setDaemon(true);
            return packer;
        });

        private final byte[] gzip;
        private volatile SoftReference<byte[]> plain;
        private volatile Optional<byte[]> brotli = Optional.empty();

        Packed(byte[] bytes) {
            gzip = gzip(bytes);
            plain = new SoftReference<>(bytes);
        }

        @Override
        public byte[] plain() {
            byte[] kept = plain.get();
            return kept == null ? unpack() : kept;
        }

        @Override
        public Optional<byte[]> findGzip() {
            return Optional.of(gzip);
        }

        @Override
        public Optional<byte[]> findBrotli() {
            return brotli.isPresent() || !Brotli4jLoader.isAvailable() ? brotli : packByBrotli();
        }

        private byte[] unpack() {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
                byte[] unpacked = in.readAllBytes();
                plain = new SoftReference<>(unpacked);
                return unpacked;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private synchronized Optional<byte[]> packByBrotli() {
            if (brotli.isEmpty()) {
                brotli = Optional.of(CompletableFuture.supplyAsync(() -> brotli(plain()), PACKER)
                        .join());
            }
            return brotli;
        }

        private static byte[] gzip(byte[] bytes) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
            try (GZIPOutputStream out = new GZIPOutputStream(packed) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return packed.toByteArray();
        }

        private static byte[] brotli(byte[] bytes) {
            try {
                return Encoder.compress(
                        bytes, Encoder.Parameters.create(BROTLI_QUALITY).setWindow(window(bytes.length)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Just wide enough for the whole page: the encoder takes memory by its window. */
        private static int window(int length) {
            int power = Integer.SIZE - Integer.numberOfLeadingZeros(length + WINDOW_GAP - 1);
            return Math.max(SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, power));
        }
    }
}
