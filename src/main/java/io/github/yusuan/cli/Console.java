package io.github.yusuan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Standard output and standard error, which speak Chinese in every locale: UTF-8 where its charset cannot. */
final class Console {
    private static final Charset CHARSET =
            Charset.defaultCharset().newEncoder().canEncode("预算") ? Charset.defaultCharset() : StandardCharsets.UTF_8;

    private Console() {}

    /** Makes all that is printed legible, also under {@code LC_ALL=C}. */
    static void speakChinese() {
        if (!CHARSET.equals(Charset.defaultCharset())) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, CHARSET));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, CHARSET));
        }
    }

    /** Makes the commands print in the same charset. */
    static void use(CommandLine commandLine) {
        commandLine.setOut(new PrintWriter(System.out, true, CHARSET));
        commandLine.setErr(new PrintWriter(System.err, true, CHARSET));
    }

    /**
     * Whether all that was printed got to where standard output leads: a full disk behind it or a closed pipe is an error
     * that print streams keep to themselves.
     */
    static boolean isWhole(CommandLine commandLine, Words words) {
        if (!commandLine.getOut().checkError() && !System.out.checkError()) {
            return true;
        }
        System.err.println(words.say("output-closed"));
        return false;
    }
}
