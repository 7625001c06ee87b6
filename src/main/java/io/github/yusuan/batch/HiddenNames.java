package io.github.yusuan.batch;

/** Names of files and folders that no publisher means to be read. */
final class HiddenNames {
    private HiddenNames() {}

    /** Whether it is hidden, or the mark {@code ~$budget.docx} that an office program leaves beside what it has open. */
    static boolean isHidden(String name) {
        boolean step = name.equals(".") || name.equals("..");
        return !step && (name.startsWith(".") || name.startsWith("~$"));
    }
}
