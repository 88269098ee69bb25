package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at a file that is sent as a template before anything takes it for one: whether it
 * is a presentation, not too much, and without anything that runs.
 */
final class TemplateFile {

	static final int MOST_BYTES = 20 * 1024 * 1024;

	private static final int MOST_ENTRIES = 3_000;

	private static final int MOST_UNPACKED = 64 * 1024 * 1024;

	private static final int MOST_XML = 16 * 1024 * 1024;

	private static final String NO_PRESENTATION = "That isn't a PowerPoint presentation or template. Files that end in .pptx or .potx are.";

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.presentationml.";

	private static final Set<String> XML = Set.of("xml", "rels");

	private long unpacked;

	private long xml;

	private String types = "";

	private TemplateFile() {
	}

	/**
	 * Refuses what is no presentation that Festival would open.
	 */
	static void check(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new TemplateRefusedException(
					"A template can have at most 20 MB. Take pictures off its slides, and send it again.");
		}
		try {
			new TemplateFile().read(file);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new TemplateRefusedException(NO_PRESENTATION);
		}
	}

	private void read(byte[] file) throws IOException {
		int entries = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++entries > MOST_ENTRIES) {
					throw tooMuch();
				}
				read(entry.getName(), zip);
			}
		}
		if (this.types.contains("macroEnabled")) {
			throw macros();
		}
		if (!this.types.contains(MAIN + "presentation.main+xml") && !this.types.contains(MAIN + "template.main+xml")
				&& !this.types.contains(MAIN + "slideshow.main+xml")) {
			throw new TemplateRefusedException(NO_PRESENTATION);
		}
	}

	private void read(String name, ZipInputStream zip) throws IOException {
		String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
		if (lower.contains("../") || lower.startsWith("/") || lower.contains(":")) {
			throw new TemplateRefusedException(
					"Its parts have names that lead out of the file. Save it again in PowerPoint, and send that.");
		}
		if (lower.contains("vbaproject") || lower.contains("vbadata")) {
			throw macros();
		}
		if (lower.contains("/activex/")) {
			throw new TemplateRefusedException("It has ActiveX controls. Take them out, and send it again.");
		}
		boolean markup = XML.contains(lower.substring(lower.lastIndexOf('.') + 1));
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		byte[] buffer = new byte[16_384];
		for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
			this.unpacked += read;
			this.xml += markup ? read : 0;
			if (this.unpacked > MOST_UNPACKED || this.xml > MOST_XML) {
				throw tooMuch();
			}
			if (markup) {
				text.write(buffer, 0, read);
			}
		}
		if (markup) {
			check(lower, text.toString(StandardCharsets.UTF_8));
		}
	}

	private void check(String name, String text) {
		if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
			throw new TemplateRefusedException(
					"Its parts declare entities of their own, which no presentation program does.");
		}
		if (name.equals("[content_types].xml")) {
			this.types = text;
		}
	}

	private static TemplateRefusedException tooMuch() {
		return new TemplateRefusedException(
				"Unpacked, it is far larger than a template needs. Take its slides and large pictures out, and send it again.");
	}

	private static TemplateRefusedException macros() {
		return new TemplateRefusedException("It has macros. Save it as .pptx or .potx without them, and send that.");
	}

}
