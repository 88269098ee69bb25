package dev.festival.account.web;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said to those whose request the server refuses before any of our pages hears of
 * it, such as an address that can't be read.
 */
public final class UnreadablePage extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(UnreadablePage.class);

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s · Festival</title><link rel="stylesheet" href="/css/festival.css"></head>
			<body><main class="page page--narrow"><h1>%1$s</h1>
			<p>%2$s <a href="/">Go to the start page</a> and look from there.</p></main></body>
			</html>
			""";

	private static final String REFUSED = PAGE.formatted("We can’t read that address",
			"Part of it was lost or changed on the way, and nothing was done.");

	private static final String BROKEN = PAGE.formatted("Something broke here", "It was not you.");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		Headers.writers().forEach((header) -> header.writeHeaders(request, response));
		response.setContentType("text/html;charset=UTF-8");
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write((response.getStatus() < 500) ? REFUSED : BROKEN);
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			logger.debug("Whoever sent it has gone", ex);
		}
	}

}
