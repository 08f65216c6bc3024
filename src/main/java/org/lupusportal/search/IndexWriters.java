package org.lupusportal.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Opens Lucene's writers, one thread at a time: its classes {@code IndexWriter} and {@code TestSecrets} wait for one another
 * while they are initialized, so two threads that open the first two writers of a program at the same moment would wait for
 * ever. The search page and the page that checks a text each make an index when they are first asked.
 */
final class IndexWriters {

    private IndexWriters() {}

    /** An empty folder in memory. Each file is one array: parts of a file, which every query takes by the dozen, need not be copied out. */
    static Directory folder() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** A writer into an empty folder, which merges in the thread that writes and keeps the order of what is added. */
    static synchronized IndexWriter open(Directory directory, Analyzer analyzer, Similarity similarity)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setSimilarity(similarity)
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(new LogDocMergePolicy())
                .setUseCompoundFile(false);
        return new IndexWriter(directory, config);
    }
}
