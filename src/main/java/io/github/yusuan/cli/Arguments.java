package io.github.yusuan.cli;

import io.github.yusuan.batch.PathText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} Java 17 gives Chinese arguments as question marks; Linux
 * still knows their bytes.
 */
final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** The arguments, from their bytes where these are known and say more. */
    static String[] asTyped(String[] args) {
        if (List.of(args).stream().allMatch(Arguments::isPlain) || !Files.isReadable(COMMAND_LINE)) {
            return args;
        }
        try {
            List<String> all = split(Files.readAllBytes(COMMAND_LINE));
            List<String> last = all.subList(Math.max(0, all.size() - args.length), all.size());
            return agree(args, last) ? last.toArray(new String[0]) : args;
        } catch (IOException e) {
            return args; // what Java made of them is all there is
        }
    }

    private static List<String> split(byte[] commandLine) {
        List<String> words = new ArrayList<>();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (byte b : commandLine) {
            if (b == 0) {
                words.add(PathText.decode(word.toByteArray()));
                word.reset();
            } else {
                word.write(b);
            }
        }
        return words;
    }

    /** Java may have been given more than it hands on: only where the plain ones are equal it is the same list. */
    private static boolean agree(String[] args, List<String> typed) {
        if (args.length != typed.size()) {
            return false;
        }
        for (int i = 0; i < args.length; i++) {
            if (isPlain(args[i]) && !args[i].equals(typed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
