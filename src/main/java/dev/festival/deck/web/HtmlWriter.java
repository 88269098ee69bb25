package dev.festival.deck.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import dev.festival.deck.Deck;
import dev.festival.deck.PictureBudget;
import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;

/**
 * Writes a deck as one HTML file that opens from a disk and needs nothing else.
 */
@Component
class HtmlWriter {

	private static final String STYLES = "<style></style>";

	/** Within text a quote is escaped, so that this can only be an attribute. */
	private static final Pattern MARK = Pattern.compile("src=\"picture:(\\d+)\"");

	private static final Semaphore MAKING = new Semaphore(2, true);

	private static final String SCRIPTS = "<script></script>";

	private final ITemplateEngine templates;

	private final SelfContained parts = new SelfContained();

	private final PictureSource pictures;

	HtmlWriter(ITemplateEngine templates, PictureSource pictures) {
		this.templates = templates;
		this.pictures = pictures;
	}

	/**
	 * The file's bytes.
	 * @param notes whether what the presenter may say is in it
	 */
	byte[] write(Deck deck, boolean notes) {
		PictureSource budget = new PictureBudget(this.pictures);
		List<String> shown = new ArrayList<>();
		MAKING.acquireUninterruptibly();
		try {
			String page = this.templates.process("deck/file",
					new Context(deck.language(),
							Map.of("deck", deck, "slides",
									ShownSlide.of(deck, (address) -> mark(address, budget, shown)), "notes", notes,
									"policy", this.parts.policy())));
			// What people wrote can't contain tags: the template has escaped it.
			StringBuilder scripts = new StringBuilder();
			this.parts.scripts()
				.forEach((script) -> scripts.append("<script type=\"module\">").append(script).append("</script>"));
			return bytes(
					page.replace(STYLES, "<style>" + this.parts.styles(page) + "</style>").replace(SCRIPTS, scripts),
					shown);
		}
		finally {
			MAKING.release();
		}
	}

	/**
	 * Stands for a picture until the file is written: as text, all of them would be in
	 * memory several times.
	 */
	private static String mark(String address, PictureSource budget, List<String> shown) {
		if (budget.picture(address).isEmpty()) {
			return "";
		}
		shown.add(address);
		return "picture:" + (shown.size() - 1);
	}

	private byte[] bytes(String page, List<String> shown) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(page.length() + 1024);
		Matcher marks = MARK.matcher(page);
		int written = 0;
		while (marks.find()) {
			out.writeBytes(page.substring(written, marks.start()).getBytes(StandardCharsets.UTF_8));
			out.writeBytes(inlined(shown.get(Integer.parseInt(marks.group(1)))));
			written = marks.end();
		}
		out.writeBytes(page.substring(written).getBytes(StandardCharsets.UTF_8));
		return out.toByteArray();
	}

	private byte[] inlined(String address) {
		PictureFile file = this.pictures.picture(address).orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream(file.bytes().length * 4 / 3 + 64);
		out.writeBytes(("src=\"data:" + file.type() + ";base64,").getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(Base64.getEncoder().encode(file.bytes()));
		out.write('"');
		return out.toByteArray();
	}

}
