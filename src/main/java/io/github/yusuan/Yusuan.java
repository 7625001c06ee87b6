package io.github.yusuan;

import com.google.common.hash.Hashing;
import io.github.yusuan.check.IdentityEngine;
import io.github.yusuan.form.TableInterpreter;
import io.github.yusuan.form.TableInterpreter.Interpreted;
import io.github.yusuan.layout.Page;
import io.github.yusuan.locate.DocumentClues;
import io.github.yusuan.locate.TableLocator;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.source.InputFile;
import io.github.yusuan.source.Source;
import io.github.yusuan.source.Sources;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.stitch.TableReconciler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way in, and the whole path of the data on one screen: pages, pieces of tables, whole tables, facts, checks.
 *
 * <p>Stateless and safe for any number of threads.
 */
public final class Yusuan {
    private static final int ID_LENGTH = 16;

    private Yusuan() {}

    /**
     * Reads a published budget or final account.
     *
     * @throws UnreadableInputException if there is nothing to read: no document, a protected or a broken one
     */
    public static Disclosure read(Path path) throws UnreadableInputException {
        return read(path, ReadOptions.DEFAULT);
    }

    /** Reads a published budget or final account. */
    public static Disclosure read(Path path, ReadOptions options) throws UnreadableInputException {
        return read(path.toString(), InputFile.read(path, options.limits()), options);
    }

    /** Reads a published budget or final account from a stream, to its end; closing it is the caller's. */
    public static Disclosure read(String name, InputStream in, ReadOptions options) throws UnreadableInputException {
        try {
            return read(name, in.readAllBytes(), options);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(name, Reason.IO_ERROR, "cannot be read: " + e);
        }
    }

    /** Reads without throwing for what is in the file, or for a file that is not there. */
    public static ReadOutcome tryRead(Path path, ReadOptions options) {
        return outcome(() -> read(path, options));
    }

    /** Reads without throwing for what is in the stream, or for a stream that breaks. */
    public static ReadOutcome tryRead(String name, InputStream in, ReadOptions options) {
        return outcome(() -> read(name, in, options));
    }

    /** Reads without throwing for what is in the bytes. */
    public static ReadOutcome tryRead(String name, byte[] bytes, ReadOptions options) {
        return outcome(() -> read(name, bytes, options));
    }

    /** Reads a published budget or final account from its bytes; {@code name} is for messages only. */
    public static Disclosure read(String name, byte[] bytes, ReadOptions options) throws UnreadableInputException {
        List<Problem> found = new ArrayList<>();
        ProblemSink problems = problem -> {
            found.add(problem);
            options.listener().problemFound(problem);
        };
        List<TablePiece> pieces = new ArrayList<>();
        DocumentClues clues = new DocumentClues();
        TableLocator locator = new TableLocator();
        try (Source source = Sources.open(name, bytes, options.password(), options.limits(), problems)) {
            for (int number = 1; number <= source.pageCount(); number++) {
                Page page = source.page(number);
                clues.add(page);
                List<TablePiece> onPage = locator.locate(page);
                onPage.forEach(piece -> clues.add(piece.heading()));
                pieces.addAll(onPage);
                options.listener().pageRead(number, source.pageCount());
            }
            List<StitchedTable> tables = new TableReconciler().stitch(pieces);
            Interpreted interpreted = new TableInterpreter().interpret(tables, clues, problems);
            if (interpreted.tables().stream().noneMatch(t -> t.kind().isCore())) {
                problems.report(Problem.ofDocument(
                        ProblemCode.NO_BUDGET_TABLE,
                        "expected one of the nine budget tables, " + "found " + tables.size()
                                + " tables, none of a known kind"));
            }
            if (clues.fiscalYear() == 0) {
                problems.report(Problem.ofDocument(ProblemCode.YEAR_UNKNOWN, "no line names the year of the budget"));
            }
            DocumentInfo info = info(name, bytes, source, clues, tables);
            List<Check> checks =
                    new IdentityEngine().check(info.phase(), interpreted.tables(), interpreted.facts(), problems);
            return new Disclosure(info, interpreted.tables(), interpreted.facts(), checks, found);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(name, Reason.IO_ERROR, "cannot be closed: " + e);
        } catch (StackOverflowError e) {
            throw new UnreadableInputException(name, Reason.RESOURCE_LIMIT, "its structures are nested too deeply");
        } catch (LinkageError e) {
            throw new UnreadableInputException(name, Reason.CORRUPT, "it needs a library that is not there: " + e);
        }
    }

    private static ReadOutcome outcome(Reading reading) {
        try {
            return new ReadOutcome.Read(reading.read());
        } catch (UnreadableInputException e) {
            return new ReadOutcome.Refused(e.source(), e.reason(), String.valueOf(e.getMessage()));
        }
    }

    /** One of the ways to read. */
    private interface Reading {
        Disclosure read() throws UnreadableInputException;
    }

    private static DocumentInfo info(
            String name, byte[] bytes, Source source, DocumentClues clues, List<StitchedTable> tables) {
        String sha256 = Hashing.sha256().hashBytes(bytes).toString();
        String unitCode = tables.stream()
                .map(t -> t.heading().unitCode())
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
        return new DocumentInfo(
                sha256.substring(0, ID_LENGTH),
                sha256,
                name,
                bytes.length,
                source.pageCount(),
                source.producer(),
                clues.fiscalYear(),
                clues.phase(),
                unitCode,
                TableInterpreter.unitName(tables, clues));
    }
}
