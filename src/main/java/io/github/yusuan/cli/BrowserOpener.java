package io.github.yusuan.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/**
 * Opens an address in the browser of the machine. All users of a machine see the arguments of its programs, so that the
 * browser gets a file which only this user may read, and which leads to the address.
 */
final class BrowserOpener {
    private final Path file;

    BrowserOpener(Path folder) {
        this.file = folder.resolve("open-desk.html");
    }

    /** Whether there is a browser or not: the address is printed too. */
    void open(String address) throws IOException {
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file,
                "<!DOCTYPE html><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">"
                        + "<meta http-equiv=\"refresh\" content=\"0; url=" + address + "\"><a href=\"" + address
                        + "\">yusuan</a>\n");
        file.toFile().deleteOnExit();
        try {
            new ProcessBuilder(command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT)))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // no browser to be found: who started the desk reads the address
        }
    }

    private List<String> command(String system) {
        String name = file.toAbsolutePath().toString();
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", name);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", name);
    }
}
