package io.github.yusuan.office.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** Places of parts within the container. */
final class OfdPath {
    private OfdPath() {}

    /** A place as another part names it: from the top with a slash, else from where that part lies. */
    static String resolved(String from, String to) {
        String path = to.startsWith("/") ? to : from.substring(0, from.lastIndexOf('/') + 1) + to;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/+")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
