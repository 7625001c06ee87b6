/** XML of office documents, read without anything from outside the document. */
@NullMarked
package io.github.yusuan.office.xml;

import org.jspecify.annotations.NullMarked;
