package io.github.catalogkit.links.net;

import io.github.catalogkit.links.net.Outcome.Failure;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Translates the exceptions of the HTTP client. */
final class Failures {

    private Failures() {}

    static Outcome of(Throwable thrown) {
        if (has(thrown, HttpTimeoutException.class)) {
            return new Failure(Failure.Kind.TIMEOUT, "the server does not answer in time");
        } else if (has(thrown, UnresolvedAddressException.class) || has(thrown, UnknownHostException.class)) {
            return new Failure(Failure.Kind.UNKNOWN_HOST, "the name of the host does not resolve");
        } else if (has(thrown, CertificateException.class) || has(thrown, CertPathBuilderException.class)) {
            return new Failure(Failure.Kind.CERTIFICATE, certificate(thrown));
        } else if (has(thrown, SSLException.class)) {
            return ofTls(text(thrown));
        } else if (has(thrown, ConnectException.class)) {
            return new Failure(Failure.Kind.REFUSED, "the server does not accept connections");
        } else if (has(thrown, ProtocolException.class)
                || has(thrown, IllegalArgumentException.class)
                || isMalformed(text(thrown))) {
            return new Failure(Failure.Kind.PROTOCOL, "the answer is not valid HTTP");
        }
        return new Failure(Failure.Kind.CLOSED, "the server closes the connection");
    }

    private static boolean isMalformed(String text) {
        return Stream.of("invalid", "parsing", "malformed", "header", "protocol error", "too large")
                        .anyMatch(text::contains)
                && !text.contains("received no bytes");
    }

    private static Failure ofTls(String text) {
        if (text.contains("unrecognized ssl") || text.contains("plaintext")) {
            return new Failure(Failure.Kind.NO_TLS, "the server does not speak TLS");
        } else if (text.contains("reset") || text.contains("terminated") || text.contains("closed")) {
            return new Failure(Failure.Kind.CLOSED, "the server closes the connection");
        } else if (Stream.of("certificate", "hostname", "subject alternative", "no name matching")
                .anyMatch(text::contains)) {
            return new Failure(Failure.Kind.CERTIFICATE, "the certificate is not valid");
        }
        return new Failure(Failure.Kind.TLS_VERSION, "the server only speaks versions of TLS that are not safe");
    }

    private static String certificate(Throwable thrown) {
        String text = text(thrown);
        if (text.contains("expired") || text.contains("notafter")) {
            return "the certificate has expired";
        } else if (text.contains("no subject alternative") || text.contains("no name matching")) {
            return "the certificate is for another host";
        }
        return "the certificate is not signed by a known authority";
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
