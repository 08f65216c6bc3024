import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Measurements that need more than a shell: start times, reloading, memory, printing. Run as a single file. */
public class Bench {

    private static final int PORT = 18090;

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "start" -> start(Integer.parseInt(args[1]), Arrays.copyOfRange(args, 2, args.length));
            case "reload" -> reload(Integer.parseInt(args[1]), Path.of(args[2]), args[3], Arrays.copyOfRange(args, 4, args.length));
            case "memory" -> memory(args[1], Arrays.copyOfRange(args, 2, args.length));
            case "print" -> print(args[1], Arrays.copyOfRange(args, 2, args.length));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Milliseconds from the start of each command to its first good answer, the commands taking turns. */
    private static void start(int rounds, String[] commands) throws Exception {
        List<List<Double>> times = new ArrayList<>();
        for (int i = 0; i < commands.length; i++) {
            times.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < commands.length; i++) {
                times.get(i).add(firstAnswer(commands[i].split("=", 2)[1]));
            }
        }
        double peer = median(times.get(0));
        for (int i = 0; i < commands.length; i++) {
            List<Double> all = times.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "start  %-28s %s  ratio to the empty application %.2f%n",
                    commands[i].split("=", 2)[0],
                    spread(all),
                    median(all) / peer);
        }
    }

    private static double firstAnswer(String command) throws Exception {
        long begun = System.nanoTime();
        Process process = launch(command);
        try {
            await("/", begun, process);
            return (System.nanoTime() - begun) / 1e6;
        } finally {
            stop(process);
        }
    }

    private static Process launch(String command) throws IOException {
        return new ProcessBuilder("sh", "-c", "exec " + command + " --server.port=" + PORT)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static void await(String path, long begun, Process process) throws Exception {
        while (status(path) != 200) {
            if (System.nanoTime() - begun > 120e9 || !process.isAlive()) {
                throw new IllegalStateException("no answer");
            }
            Thread.sleep(2);
        }
    }

    private static int status(String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", PORT), 1000);
            socket.setSoTimeout(20_000);
            ask(socket.getOutputStream(), path, "close");
            byte[] answer = socket.getInputStream().readNBytes(12);
            return answer.length < 12 ? 0 : Integer.parseInt(new String(answer, 9, 3, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return 0;
        }
    }

    private static void ask(OutputStream out, String path, String connection) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br\r\nConnection: " + connection
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Milliseconds from the end of a save to the first answer that shows it, while other readers go on asking. */
    private static void reload(int rounds, Path article, String path, String[] command) throws Exception {
        Process process = launch(String.join(" ", command));
        try {
            await(path, System.nanoTime(), process);
            Thread.sleep(20_000);
            String before = Files.readString(article);
            List<Double> times = new ArrayList<>();
            int bad = 0;
            for (int round = 1; round <= rounds; round++) {
                String line = "This is line number " + round + ".";
                Files.writeString(article, before + "\n" + line + "\n");
                long saved = System.nanoTime();
                while (!body(path).contains(line)) {
                    bad += status("/") == 200 ? 0 : 1;
                    if (System.nanoTime() - saved > 60e9) {
                        throw new IllegalStateException("not live after a minute");
                    }
                    Thread.sleep(10);
                }
                times.add((System.nanoTime() - saved) / 1e6);
                Thread.sleep(4000);
            }
            times.sort(Double::compare);
            System.out.printf(
                    Locale.ROOT,
                    "reload  min %.0f  median %.0f  max %.0f ms from save to live, %d requests failed meanwhile (budget 1000 ms)%n",
                    times.get(0),
                    median(times),
                    times.get(times.size() - 1),
                    bad);
        } finally {
            stop(process);
        }
    }

    private static String body(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", PORT)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Resident memory after every address in a list has been asked for three times. */
    private static void memory(String paths, String[] command) throws Exception {
        Process process = launch(String.join(" ", command));
        try {
            await("/", System.nanoTime(), process);
            List<String> all = Files.readAllLines(Path.of(paths));
            int bad = 0;
            for (int round = 0; round < 3; round++) {
                for (String path : all) {
                    bad += status(path) == 200 ? 0 : 1;
                }
            }
            String resident = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .findFirst()
                    .orElseThrow();
            System.out.printf(
                    "memory with -Xmx96m: %d MB resident after %d requests, %d failed (budget 256 MB)%n",
                    Long.parseLong(resident.replaceAll("\\D", "")) / 1024, all.size() * 3, bad);
        } finally {
            stop(process);
        }
    }

    /**
     * Milliseconds from asking for a PDF to the beginning of the answer, which waits for the whole PDF: each article alone, and six
     * together, under a name of the clinic that was not printed before.
     */
    private static void print(String articles, String[] command) throws Exception {
        Process process = launch(String.join(" ", command));
        try {
            await("/", System.nanoTime(), process);
            List<String> all = Files.readAllLines(Path.of(articles));
            for (int warm = 0; warm < 2; warm++) {
                printed("one", all, 1, "warm" + warm);
                printed("six", all, 6, "warm" + warm);
            }
            System.out.println(printed("one article", all, 1, "a"));
            System.out.println(printed("six articles", all, 6, "a") + "  (budget 300 ms)");
        } finally {
            stop(process);
        }
    }

    private static String printed(String what, List<String> articles, int together, String clinic) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int first = 0; first < articles.size(); first++) {
            StringBuilder asked = new StringBuilder("/handout.pdf?clinic=" + clinic);
            for (int i = 0; i < together; i++) {
                asked.append("&article=").append(articles.get((first + i * 5) % articles.size()));
            }
            long begun = System.nanoTime();
            if (status(asked.toString()) != 200) {
                throw new IllegalStateException("not printed: " + asked);
            }
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return String.format(Locale.ROOT, "print  %-12s %s of %d PDFs", what, spread(times), times.size());
    }

    private static String spread(List<Double> millis) {
        return String.format(
                Locale.ROOT,
                "min %6.0f  median %6.0f  max %6.0f ms",
                millis.stream().min(Double::compare).orElseThrow(),
                median(millis),
                millis.stream().max(Double::compare).orElseThrow());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
