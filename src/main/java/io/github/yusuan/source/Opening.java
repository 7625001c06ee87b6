package io.github.yusuan.source;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.ScanOptions;

/**
 * How an input is opened.
 *
 * @param password opens a protected one; blank for none
 * @param limits how much work it may ask for
 * @param scans which pages are read as pictures
 */
public record Opening(String password, PdfLimits limits, ScanOptions scans) {}
