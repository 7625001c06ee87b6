package io.github.yusuan.batch;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at every input before the work begins: its content, whether that was seen before, the folder for its data. */
final class Planner {
    private final FolderNames names;

    Planner(FolderNames names) {
        this.names = names;
    }

    /** Plans in the order of the inputs. */
    List<PlannedDocument> plan(List<InputFile> files) {
        List<PlannedDocument> plan = new ArrayList<>();
        Map<String, PlannedDocument> byContent = new HashMap<>();
        for (InputFile file : files) {
            PlannedDocument planned = look(file, byContent);
            plan.add(planned);
            if (planned.isWork()) {
                byContent.put(planned.sha256(), planned);
            }
        }
        return plan;
    }

    private PlannedDocument look(InputFile file, Map<String, PlannedDocument> byContent) {
        try {
            if (!Files.isRegularFile(file.path())) {
                return refused(file, 0, DocumentStatus.IO_ERROR, whatItIs(file.path()));
            }
            long bytes = Files.size(file.path());
            Optional<DocumentRow> tooLarge = DocumentReading.tooLarge(file.source(), bytes);
            if (tooLarge.isPresent()) {
                return settled(file, tooLarge.get());
            }
            String sha256 =
                    MoreFiles.asByteSource(file.path()).hash(Hashing.sha256()).toString();
            Optional<PlannedDocument> original = Optional.ofNullable(byContent.get(sha256));
            String folder = original.isPresent() ? "" : names.next(file);
            return new PlannedDocument(file, folder, sha256, bytes, Optional.empty(), original);
        } catch (IOException e) {
            return refused(file, 0, DocumentStatus.IO_ERROR, MessageWords.ofFailure(e));
        }
    }

    private static String whatItIs(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isSymbolicLink(path)
                    ? "a link to a folder, which is not followed; name the folder itself"
                    : "the folder cannot be opened";
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return "a link that leads nowhere";
        }
        return Files.exists(path) ? "it is neither a file nor a folder" : "there is no such file or folder";
    }

    private static PlannedDocument refused(InputFile file, long bytes, DocumentStatus status, String reason) {
        return settled(file, DocumentRow.failed(file.source(), "", bytes, status, reason));
    }

    private static PlannedDocument settled(InputFile file, DocumentRow row) {
        return new PlannedDocument(file, "", "", row.bytes(), Optional.of(row), Optional.empty());
    }
}
