package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Archives taken apart and put together again.
 */
final class Zips {

	private Zips() {
	}

	/**
	 * The same archive with another text in one of its entries.
	 */
	static byte[] changed(byte[] file, String name, UnaryOperator<String> change) throws IOException {
		Map<String, byte[]> entries = entries(file);
		String before = new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
		entries.put(name, change.apply(before).getBytes(StandardCharsets.UTF_8));
		return zip(entries);
	}

	static Map<String, byte[]> entries(byte[] file) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	static byte[] zip(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		return out.toByteArray();
	}

}
