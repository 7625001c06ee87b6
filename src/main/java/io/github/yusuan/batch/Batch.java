package io.github.yusuan.batch;

import com.google.common.hash.Hashing;
import io.github.yusuan.batch.Journal.Entry;
import io.github.yusuan.export.ProgramVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Converts many documents into one folder. One bad document never hurts another; what comes out does not depend on the
 * number of jobs, on the order in which documents end, or on how often the run was killed and resumed.
 */
public final class Batch {
    private final BatchOptions options;
    private final BatchListener listener;

    /** A batch that has not begun. */
    public Batch(BatchOptions options, BatchListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Converts all inputs.
     *
     * @return one row an input, in the order of their paths
     * @throws CannotWriteException if the output folder cannot be written to; nothing in it is half-written then
     */
    public List<DocumentRow> run() throws CannotWriteException {
        InputLister lister = new InputLister(options.include(), options.output().folder());
        List<InputFile> listed = lister.list(options.inputs());
        listener.leftOut(lister.hidden());
        return run(listed);
    }

    /**
     * Converts these files in the place of the inputs of the options, for who names documents otherwise than their files.
     *
     * @param listed files, no two of one name
     * @return one row an input, in the order of their names
     * @throws CannotWriteException if the output folder cannot be written to; nothing in it is half-written then
     */
    public List<DocumentRow> run(List<InputFile> listed) throws CannotWriteException {
        if (listed.isEmpty()) {
            return List.of(); // nothing to read is no reason to touch a folder
        }
        try (OutputFolder output =
                OutputFolder.open(options.output().folder(), options.output().intoExisting())) {
            Archives archives = archives(output);
            List<InputFile> files = archives.expanded(listed);
            listener.leftOut(archives.hidden());
            List<PlannedDocument> plan =
                    new Planner(new FolderNames(options.output().asciiNames())).plan(files);
            requireFree(plan, output);
            List<DocumentRow> rows = inOrder(plan, convert(plan, output));
            CombinedWriter writer = new CombinedWriter(output, options.settings());
            List<Path> combined = writer.write(rows);
            List<Publication.Document> documents = documents(plan, writer.published(rows));
            List<String> earlier = earlier(output, documents);
            boolean clean = options.output().clean();
            if (clean) {
                earlier.forEach(folder -> documents.add(new Publication.Document(folder, false)));
            }
            Publication.of(output, documents, combined);
            listener.ofEarlierRuns(earlier, clean);
            return writer.published(rows);
        }
    }

    private Archives archives(OutputFolder output) {
        BatchOptions.Workers workers = options.workers();
        PortfolioReader portfolios =
                workers.inProcess() ? PortfolioReader.inProcess() : PortfolioReader.inChild(workers.timeout());
        return new Archives(output.workPath("archives"), portfolios);
    }

    private void requireFree(List<PlannedDocument> plan, OutputFolder output) throws CannotWriteException {
        List<String> names = new ArrayList<>(new CombinedWriter(output, options.settings()).names());
        plan.stream()
                .filter(PlannedDocument::isWork)
                .map(PlannedDocument::folder)
                .forEach(names::add);
        output.requireFree(names);
    }

    /** The folders of documents that this program wrote and that are no inputs of this run. */
    private static List<String> earlier(OutputFolder output, List<Publication.Document> documents)
            throws CannotWriteException {
        List<String> folders = new ArrayList<>(output.written().folders());
        documents.forEach(document -> folders.remove(document.folder()));
        return List.copyOf(folders);
    }

    private static List<Publication.Document> documents(List<PlannedDocument> plan, List<DocumentRow> rows) {
        List<Publication.Document> documents = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).isWork()) {
                documents.add(new Publication.Document(
                        plan.get(i).folder(),
                        rows.get(i).hasData() && !rows.get(i).folder().isEmpty()));
            }
        }
        return documents;
    }

    /** Converts what an earlier run has not finished; gives the ends of all that was read, by source. */
    private Map<String, Entry> convert(List<PlannedDocument> plan, OutputFolder output) throws CannotWriteException {
        String settings = settings();
        if (!options.output().resume()) {
            output.clearStage();
        }
        Resumption resumption =
                new Resumption(output, settings, options.output().resume() ? Journal.read(output.journal()) : Map.of());
        Map<String, Entry> ends = resumption.finished(plan);
        List<PlannedDocument> work = plan.stream()
                .filter(planned ->
                        planned.isWork() && !ends.containsKey(planned.file().source()))
                .toList();
        listener.started(plan.size(), ends.size());
        ends.values().forEach(entry -> listener.kept(entry.row()));
        reportSettled(plan);
        try (Journal journal = Journal.start(output, List.copyOf(ends.values()))) {
            ends.putAll(new WorkerPool(options, output, journal, settings).convert(work, listener));
        }
        List<Entry> ordered = new ArrayList<>();
        for (PlannedDocument planned : plan) {
            Optional.ofNullable(ends.get(planned.file().source())).ifPresent(ordered::add);
        }
        Journal.start(output, ordered).close();
        return ends;
    }

    private void reportSettled(List<PlannedDocument> plan) {
        plan.forEach(planned -> planned.settled().ifPresent(listener::ended));
    }

    /** One row an input, duplicates pointing at the data of their originals. */
    private List<DocumentRow> inOrder(List<PlannedDocument> plan, Map<String, Entry> ends) {
        List<DocumentRow> rows = new ArrayList<>();
        for (PlannedDocument planned : plan) {
            if (planned.original().isPresent()) {
                DocumentRow original = end(planned.original().get(), ends);
                DocumentRow copy = original.sameAs(planned.file().source());
                listener.ended(copy);
                rows.add(copy);
            } else {
                rows.add(end(planned, ends));
            }
        }
        return rows;
    }

    private static DocumentRow end(PlannedDocument planned, Map<String, Entry> ends) {
        return planned.settled()
                .orElseGet(() -> Objects.requireNonNull(ends.get(planned.file().source()))
                        .row());
    }

    /** What decides on the content of a document's folder besides its bytes. */
    private String settings() {
        return Hashing.sha256()
                .hashString(ProgramVersion.current() + SettingsText.of(options.settings()), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }
}
