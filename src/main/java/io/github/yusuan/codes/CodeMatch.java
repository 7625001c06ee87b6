package io.github.yusuan.codes;

import java.io.Serializable;

/**
 * The national subject that a printed code and name mean. What is printed stays as it is: printed code, printed name and
 * national code are three things.
 *
 * @param nationalCode blank where none is known
 * @param nationalName its name in the year asked for; blank where none is known
 * @param status how the printed ones relate to it
 */
public record CodeMatch(String nationalCode, String nationalName, CodeStatus status) implements Serializable {

    static final CodeMatch NONE = new CodeMatch("", "", CodeStatus.UNKNOWN);

    static CodeMatch of(Subject subject, CodeStatus status) {
        return new CodeMatch(subject.code(), subject.name(), status);
    }
}
