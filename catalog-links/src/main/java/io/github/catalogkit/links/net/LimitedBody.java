package io.github.catalogkit.links.net;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** Reads the start of a body: until it ends or breaks off, is long enough, or takes too long. */
final class LimitedBody implements HttpResponse.BodySubscriber<LimitedBody.Part> {

    /** A part of a body. */
    static final class Part {

        private final byte[] bytes;
        private final boolean complete;

        private Part(byte[] bytes, boolean complete) {
            this.bytes = bytes;
            this.complete = complete;
        }

        /** Returns the first bytes, which the caller does not change. */
        byte[] bytes() {
            return bytes;
        }

        /** Returns whether these are all bytes. */
        boolean isComplete() {
            return complete;
        }
    }

    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Part> part = new CompletableFuture<>();
    private Optional<Flow.Subscription> subscription = Optional.empty();

    private LimitedBody(int most) {
        this.most = most;
    }

    static LimitedBody of(int most, Duration time) {
        LimitedBody body = new LimitedBody(most);
        if (most > 0) {
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> body.end(false));
        }
        return body;
    }

    /** Returns what has been read, and ends reading. */
    Part part() {
        end(false);
        return part.join();
    }

    @Override
    public CompletionStage<Part> getBody() {
        return part;
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = Optional.of(given);
        if (most == 0) {
            end(false);
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] next = new byte[Math.min(buffer.remaining(), most - bytes.size())];
            buffer.get(next);
            bytes.write(next, 0, next.length);
        }
        if (bytes.size() >= most) {
            end(false);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end(false);
    }

    @Override
    public void onComplete() {
        end(true);
    }

    private synchronized void end(boolean complete) {
        if (!part.isDone()) {
            Part read = new Part(bytes.toByteArray(), complete);
            bytes.reset();
            if (!complete) {
                subscription.ifPresent(Flow.Subscription::cancel);
            }
            part.complete(read);
        }
    }
}
