/** Reads, writes and reports on the module path, with no flag for the machine. */
module sample {
    requires io.github.yusuan.files;
}
