package org.lupusportal.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of a page in the forms in which browsers take them, made once. The arrays are shared for speed; nobody changes
 * them.
 */
public final class PageBytes {

    /** Strong enough to come within a few per cent of the best, and quick enough that publishing is not slowed by it. */
    private static final int BROTLI_QUALITY = 5;

    private static final int SHORTEST_WORTH_PACKING = 256;

    private final String contentType;
    private final byte[] plain;
    private final Optional<byte[]> gzip;
    private final Optional<byte[]> brotli;
    private final String tag;

    private PageBytes(String contentType, byte[] plain, boolean packable) {
        this.contentType = contentType;
        this.plain = plain;
        this.tag = tag(plain);
        boolean worth = packable && plain.length >= SHORTEST_WORTH_PACKING;
        this.gzip = worth ? Optional.of(gzip(plain)) : Optional.empty();
        this.brotli = worth && Brotli4jLoader.isAvailable() ? Optional.of(brotli(plain)) : Optional.empty();
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
        return plain;
    }

    /** Packed by gzip; empty where packing would not pay. */
    public Optional<byte[]> findGzip() {
        return gzip;
    }

    /** Packed by Brotli; empty where packing would not pay, or where the machine has no Brotli library. */
    public Optional<byte[]> findBrotli() {
        return brotli;
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
            return Encoder.compress(bytes, Encoder.Parameters.create(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
