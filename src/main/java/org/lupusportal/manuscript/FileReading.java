package org.lupusportal.manuscript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.lupusportal.text.ContentFile;

/**
 * What one file gave.
 *
 * @param file its text; empty where it could not be had
 * @param drafts what was read out of it
 * @param faults what was wrong with it
 * @param digest SHA-256 of path and text, in lower-case hexadecimal
 */
record FileReading(ContentFile file, List<?> drafts, Faults faults, String digest) {

    static FileReading of(ContentFile file, List<?> drafts, Faults faults) {
        return new FileReading(
                file, drafts, faults, digest(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of the path of a file and of what it holds. */
    static String digest(String path, byte[] bytes) {
        MessageDigest sha = sha256();
        sha.update(path.getBytes(StandardCharsets.UTF_8));
        // No path holds this byte, so that no two pairs of path and text give the same bytes.
        sha.update((byte) 0);
        sha.update(bytes);
        return hex(sha);
    }

    /** The fingerprint of files with these digests, in this order, in lower-case hexadecimal. */
    static String fingerprint(List<String> digests) {
        MessageDigest sha = sha256();
        digests.forEach(digest -> sha.update(digest.getBytes(StandardCharsets.US_ASCII)));
        return hex(sha);
    }

    /** SHA-256 of what a file holds, in lower-case hexadecimal. */
    static String digest(byte[] bytes) {
        MessageDigest sha = sha256();
        sha.update(bytes);
        return hex(sha);
    }

    private static String hex(MessageDigest sha) {
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
