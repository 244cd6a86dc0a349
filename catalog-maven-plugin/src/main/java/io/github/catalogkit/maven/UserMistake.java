package io.github.catalogkit.maven;

/** Something that whoever runs the build can mend; the message says how, and no stack trace is wanted. */
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserMistake(String message) {
        super(message);
    }
}
