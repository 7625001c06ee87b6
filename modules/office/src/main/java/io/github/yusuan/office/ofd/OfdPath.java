package io.github.yusuan.office.ofd;

/** Places of parts within the container. */
final class OfdPath {
    private OfdPath() {}

    /** A place as another part names it: from the top with a slash, else from where that part lies. */
    static String resolved(String from, String to) {
        if (to.startsWith("/")) {
            return to.substring(1);
        }
        String path = from.substring(0, from.lastIndexOf('/') + 1) + to;
        return path.replace("/./", "/");
    }
}
