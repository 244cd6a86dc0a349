package io.github.catalogkit.links.net;

import io.github.catalogkit.links.page.PageReader;
import io.github.catalogkit.links.page.WebPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads the page of an answer, whose body may be compressed. */
final class ReceivedPage {

    private ReceivedPage() {}

    static WebPage of(LimitedBody.Part body, Map<String, List<String>> headers, int most) {
        String type = first(headers, "content-type");
        String encoding =
                first(headers, "content-encoding").toLowerCase(Locale.ROOT).strip();
        return switch (encoding) {
            case "", "identity" -> PageReader.read(body.bytes(), type, body.isComplete());
            case "gzip", "x-gzip", "deflate" -> uncompressed(body, type, encoding, most);
            default -> WebPage.without(WebPage.Kind.OTHER);
        };
    }

    private static String first(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static WebPage uncompressed(LimitedBody.Part body, String type, String encoding, int most) {
        if (body.bytes().length == 0) {
            return PageReader.read(body.bytes(), type, body.isComplete());
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean complete = body.isComplete();
        try (InputStream in = decoder(body.bytes(), encoding)) {
            byte[] buffer = new byte[1 << 13];
            int count = in.read(buffer);
            while (count >= 0 && text.size() < most) {
                text.write(buffer, 0, count);
                count = in.read(buffer);
            }
            complete &= count < 0;
        } catch (EOFException e) {
            complete = false;
        } catch (ZipException e) {
            if (text.size() == 0) {
                return WebPage.without(WebPage.Kind.BROKEN);
            }
            complete = false;
        } catch (IOException e) {
            complete = false;
        }
        return PageReader.read(text.toByteArray(), type, complete);
    }

    /** Returns a decoder; a deflated body starts with the header of zlib (RFC 1950) or, of some servers, without. */
    private static InputStream decoder(byte[] bytes, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        if (!encoding.equals("deflate")) {
            return new GZIPInputStream(in);
        }
        boolean zlib =
                bytes.length > 1 && (bytes[0] & 0x0F) == 8 && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }
}
