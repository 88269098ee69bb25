package dev.festival.writeup.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.festival.Page;
import dev.festival.Visitor;

/**
 * Sends what no form would: files, and bytes that are no text.
 */
public final class Wire {

	/** The smallest picture there is. */
	public static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private Wire() {
	}

	/**
	 * Uploads a file as the editor's script does.
	 */
	static Page upload(Visitor visitor, String path, String name, byte[] content) {
		return send(visitor, path, "multipart/form-data; boundary=limit", multipart(visitor, name, "A graph", content),
				"Festival-Autosave", "1", "Accept", "application/json");
	}

	/**
	 * Uploads a file with the form of the page.
	 */
	static Page uploadByForm(Visitor visitor, String path, String name, byte[] content) {
		return uploadByForm(visitor, path, name, "A graph", content);
	}

	/**
	 * The same with words on what the file shows.
	 */
	public static Page uploadByForm(Visitor visitor, String path, String name, String alternative, byte[] content) {
		return send(visitor, path, "multipart/form-data; boundary=limit",
				multipart(visitor, name, alternative, content), "Accept", "text/html");
	}

	/**
	 * Sends a form whose body is already encoded.
	 */
	static Page form(Visitor visitor, String path, String body, String... headers) {
		return send(visitor, path, "application/x-www-form-urlencoded",
				("_csrf=" + visitor.token() + "&" + body).getBytes(StandardCharsets.ISO_8859_1), headers);
	}

	private static byte[] multipart(Visitor visitor, String name, String alternative, byte[] content) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(text("--limit\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + visitor.token()));
		body.writeBytes(
				text("\r\n--limit\r\nContent-Disposition: form-data; name=\"alternative\"\r\n\r\n" + alternative));
		body.writeBytes(text("\r\n--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: image/png\r\n\r\n"));
		body.writeBytes(content);
		body.writeBytes(text("\r\n--limit--\r\n"));
		return body.toByteArray();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What is handed out at an address, byte by byte.
	 */
	public static byte[] download(Visitor visitor, String path) {
		try {
			HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(visitor.address() + path))
				.header("Cookie", cookies(visitor))
				.build(), BodyHandlers.ofByteArray());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(path + ": " + answer.statusCode());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	// The token of a form is believed only together with its cookie.
	private static String cookies(Visitor visitor) {
		return Stream.of("SESSION", "XSRF-TOKEN")
			.flatMap((name) -> visitor.cookie(name).map((value) -> name + "=" + value).stream())
			.collect(Collectors.joining("; "));
	}

	private static Page send(Visitor visitor, String path, String type, byte[] body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + path))
			.header("Content-Type", type)
			.header("Cookie", cookies(visitor))
			.POST(BodyPublishers.ofByteArray(body));
		for (int at = 0; at < headers.length; at += 2) {
			request.setHeader(headers[at], headers[at + 1]);
		}
		try {
			return new Page(client.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
