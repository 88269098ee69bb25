package dev.festival.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Sends a frame and a content as one page, compressed for those who take that, without
 * compressing anything again.
 */
record WholePage(Frame frame, Content content) implements View {

	private static final Pattern TAKES_GZIP = Pattern.compile("(^|[,\\s])(gzip|\\*)\\s*(,|$|;\\s*q=(0\\.0*[1-9]|1))");

	/** Magic, deflate, no flags, no time, unknown system (RFC 1952). */
	private static final byte[] HEADER = { 0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff };

	/** The last block, which is empty. */
	private static final byte[] LAST = { 3, 0 };

	@Override
	public String getContentType() {
		return "text/html;charset=UTF-8";
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		List<Piece> pieces = List.of(this.frame.head(), this.content.title(), this.frame.between(), this.content.main(),
				this.frame.end());
		response.setContentType(getContentType());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			sendCompressed(pieces, response);
		}
		else {
			response.setContentLength(pieces.stream().mapToInt(Piece::length).sum());
			for (Piece piece : pieces) {
				piece.writePlain(response.getOutputStream());
			}
		}
	}

	static boolean takesGzip(@Nullable String accepted) {
		return accepted != null && TAKES_GZIP.matcher(accepted.toLowerCase(Locale.ROOT)).find();
	}

	private static void sendCompressed(List<Piece> pieces, HttpServletResponse response) throws IOException {
		int checksum = 0;
		int plain = 0;
		int deflated = HEADER.length + LAST.length + 8;
		for (Piece piece : pieces) {
			checksum = Checksum.join(checksum, piece.checksum(), piece.length());
			plain += piece.length();
			deflated += piece.deflated().length;
		}
		response.setContentLength(deflated);
		OutputStream body = response.getOutputStream();
		body.write(HEADER);
		for (Piece piece : pieces) {
			body.write(piece.deflated());
		}
		body.write(LAST);
		body.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(checksum).putInt(plain).array());
	}

}
