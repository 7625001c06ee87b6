/** The library with what it needs to write files and reports. */
module io.github.yusuan.files {
    requires transitive io.github.yusuan;
    requires com.fasterxml.jackson.databind;
    requires gg.jte.runtime;
    requires org.apache.commons.csv;
}
