package io.github.yusuan.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** A child process that makes a ZIP file of the PDFs that one PDF carries: it comes in, and the ZIP file goes out. */
public final class PortfolioMain {
    private PortfolioMain() {}

    /** Reads standard input to its end. */
    public static void main(String[] args) throws IOException {
        OwnProcess.prepare();
        byte[] pdf = new BufferedInputStream(new FileInputStream(FileDescriptor.in)).readAllBytes();
        Portfolio.zip(pdf, new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }
}
