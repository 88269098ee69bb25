package dev.festival.page;

import java.io.PrintWriter;
import java.io.StringWriter;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response that keeps the text written to it to itself, as text.
 */
final class WrittenText extends HttpServletResponseWrapper {

	private final StringWriter text = new StringWriter();

	private final PrintWriter writer = new PrintWriter(this.text);

	WrittenText(HttpServletResponse response) {
		super(response);
	}

	@Override
	public PrintWriter getWriter() {
		return this.writer;
	}

	@Override
	public void flushBuffer() {
		// Nothing is sent yet.
	}

	String text() {
		return this.text.toString();
	}

}
