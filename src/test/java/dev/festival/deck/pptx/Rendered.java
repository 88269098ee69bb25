package dev.festival.deck.pptx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares where text was set with where it should be.
 */
final class Rendered {

	private Rendered() {
	}

	/**
	 * Which words of which slides stand outside of their places.
	 */
	static List<String> complaints(Map<String, byte[]> presentations, Path folder)
			throws IOException, InterruptedException {
		List<String> complaints = new ArrayList<>();
		for (Map.Entry<String, List<List<Impress.Word>>> rendered : new Impress(folder).words(presentations)
			.entrySet()) {
			String name = rendered.getKey();
			List<TextBoxes> slides = TextBoxes.of(presentations.getOrDefault(name, new byte[0]));
			assertThat(rendered.getValue()).as(name).hasSameSizeAs(slides);
			assertThat(rendered.getValue().stream().flatMap(List::stream)).as(name).isNotEmpty();
			for (int at = 0; at < slides.size(); at++) {
				for (String complaint : slides.get(at).complaints(rendered.getValue().get(at))) {
					complaints.add(name + ", slide " + (at + 1) + ": " + complaint);
				}
			}
		}
		return complaints;
	}

}
