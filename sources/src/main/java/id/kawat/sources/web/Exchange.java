package id.kawat.sources.web;

import id.kawat.sources.web.Failure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * One request to one machine and its answer, redirections not followed. The connection goes to the machine that is handed in, so nobody
 * resolves the host's name a second time. Ends in bounded time and memory.
 */
final class Exchange implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;
    /** One gets no answer but an empty line of status lines of this length, and not more headers. */
    private static final int MOST_HEADER = 200;

    private final Limits limits;
    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Exchange(Limits limits, String userAgent) {
        this.limits = limits;
        Timeout silence = Timeout.of(limits.headers());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Unasked())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(silence)
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .setTimeToLive(TimeValue.ofMinutes(5))
                                .build())
                        .setConnectionFactory(
                                org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(org.apache.hc.core5.http.config.Http1Config.custom()
                                                .setMaxHeaderCount(MOST_HEADER)
                                                .setMaxLineLength(BUFFER)
                                                .build())
                                        .build())
                        .setMaxConnTotal(64)
                        .setMaxConnPerRoute(2)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(silence)
                        .setRedirectsEnabled(false)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /** Names are resolved, and what they stand for is looked at, before a request is made. */
    private static final class Unasked implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host + " was not resolved before it was asked");
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host + " was not resolved before it was asked");
        }
    }

    /** A server's answer, or why there is none. */
    sealed interface Answer {
        /**
         * @param headers by their names in small letters, the first of each
         * @param bytes unpacked; empty unless the status is 200
         */
        record Given(int status, Map<String, String> headers, Optional<ContentType> type, ByteBuffer bytes)
                implements Answer {
            Optional<String> header(String name) {
                return Optional.ofNullable(headers.get(name));
            }
        }

        record None(Failure failure) implements Answer {}
    }

    /** @param headers sent beside those that every request has */
    Answer ask(Address address, InetAddress machine, Map<String, String> headers) throws InterruptedException {
        HttpGet request = new HttpGet(address.uri());
        request.setHeader("Accept-Encoding", "gzip, deflate");
        request.setHeader("Accept-Language", "id, en;q=0.6, *;q=0.3");
        headers.forEach(request::setHeader);
        String name = address.host().startsWith("[") ? machine.getHostAddress() : address.host();
        HttpHost target = new HttpHost(address.uri().getScheme(), machine, name, address.port());
        Future<Answer> answer = threads.submit(() -> answer(target, request));
        try {
            return answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            stop(request, answer);
            return none(Kind.TIMEOUT, "did not come to an end within " + seconds(limits.whole()));
        } catch (InterruptedException e) {
            stop(request, answer);
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking for " + address, e.getCause());
        }
    }

    private static void stop(HttpGet request, Future<Answer> answer) {
        request.cancel();
        answer.cancel(true);
    }

    private Answer answer(HttpHost target, HttpGet request) {
        try {
            return client.execute(target, request, this::taken);
        } catch (TooLarge e) {
            request.cancel();
            return none(Kind.TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (ZipException | Unknown e) {
            return none(Kind.ENCODING, "cannot be unpacked: " + e.getMessage());
        } catch (ConnectionClosedException | TruncatedChunkException | EOFException e) {
            return none(Kind.CUT_OFF, "the connection ended before the answer did");
        } catch (NoHttpResponseException e) {
            return none(Kind.CUT_OFF, "the connection was closed without an answer");
        } catch (org.apache.hc.client5.http.ConnectTimeoutException e) {
            return none(Kind.TIMEOUT, "no connection within " + seconds(limits.connect()));
        } catch (SocketTimeoutException e) {
            return none(Kind.TIMEOUT, "nothing was heard for " + seconds(limits.headers()));
        } catch (InterruptedIOException e) {
            return none(Kind.TIMEOUT, "was called off");
        } catch (SSLException e) {
            return none(Kind.UNREACHABLE, "no safe connection: " + e.getMessage());
        } catch (java.net.ConnectException e) {
            return none(Kind.UNREACHABLE, "refuses the connection");
        } catch (SocketException e) {
            return none(Kind.CUT_OFF, "the connection broke: " + e.getMessage());
        } catch (IOException e) {
            return none(Kind.CUT_OFF, "the answer is no sound HTTP: " + e.getMessage());
        }
    }

    private Answer taken(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new java.util.TreeMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        HttpEntity entity = response.getEntity();
        boolean wanted = response.getCode() == 200 && entity != null;
        if (!wanted) {
            return new Answer.Given(response.getCode(), headers, Optional.empty(), ByteBuffer.allocate(0));
        }
        Optional<ContentType> type = Optional.ofNullable(ContentType.parseLenient(entity.getContentType()));
        return new Answer.Given(200, headers, type, body(entity, headers.getOrDefault("content-encoding", "")));
    }

    private ByteBuffer body(HttpEntity entity, String encoding) throws IOException {
        if (entity.getContentLength() > limits.mostBytes()) {
            throw new TooLarge(
                    "has " + entity.getContentLength() + " bytes, more than the limit of " + limits.mostBytes());
        }
        try (InputStream packed = new Capped(entity.getContent(), limits.mostBytes());
                InputStream in = unpacked(packed, encoding)) {
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                taken.write(buffer, 0, read);
                if (taken.size() > limits.mostBytes()) {
                    throw new TooLarge("unpacks to more than the limit of " + limits.mostBytes() + " bytes");
                }
            }
            return ByteBuffer.wrap(taken.toByteArray());
        }
    }

    private static InputStream unpacked(InputStream packed, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed, BUFFER);
            case "deflate" -> deflated(packed);
            default -> throw new Unknown("the encoding '" + encoding.strip() + "' was not asked for");
        };
    }

    /** With the frame that the standard asks for, or without as some servers send it. */
    private static InputStream deflated(InputStream packed) throws IOException {
        PushbackInputStream in = new PushbackInputStream(packed, 1);
        int first = in.read();
        if (first >= 0) {
            in.unread(first);
        }
        boolean framed = (first & 0x0F) == 8;
        return new InflaterInputStream(in, new Inflater(!framed), BUFFER);
    }

    /** A stream that ends in an error where there is more of it than is taken. */
    private static final class Capped extends InputStream {
        private final InputStream in;
        private final long most;
        private long taken;

        Capped(InputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int read = in.read(buffer, start, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws TooLarge {
            taken += more;
            if (taken > most) {
                throw new TooLarge("sends more than the limit of " + most + " bytes");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    private static final class Unknown extends IOException {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }

    private static Answer none(Kind kind, String reason) {
        return new Answer.None(Failure.of(kind, reason));
    }

    private static String seconds(java.time.Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? duration.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
