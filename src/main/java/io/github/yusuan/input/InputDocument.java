package io.github.yusuan.input;

import java.util.List;

/** An opened file: its pages, each made when it is asked for. */
public interface InputDocument {

    /** How many pages it has: the sheets of a workbook, one for a web page. */
    int pageCount();

    /** A page, counted from 1; asked for once and in order. */
    InputPage page(int number);

    /** The program that made it, as the file says of itself; blank where it does not. */
    default String producer() {
        return "";
    }

    /** Addresses of further files that it links to, as they stand there; nothing is fetched. */
    default List<String> attachments() {
        return List.of();
    }

    /** A document whose pages are there already. */
    static InputDocument of(String producer, List<? extends InputPage> pages) {
        return of(producer, pages, List.of());
    }

    /** A document whose pages are there already, with the files that it links to. */
    static InputDocument of(String producer, List<? extends InputPage> pages, List<String> attachments) {
        List<InputPage> all = List.copyOf(pages);
        List<String> linked = List.copyOf(attachments);
        return new InputDocument() {
            @Override
            public int pageCount() {
                return all.size();
            }

            @Override
            public InputPage page(int number) {
                return all.get(number - 1);
            }

            @Override
            public String producer() {
                return producer;
            }

            @Override
            public List<String> attachments() {
                return linked;
            }
        };
    }
}
