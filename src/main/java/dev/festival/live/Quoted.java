package dev.festival.live;

/**
 * A question as it stands in a write-up: word by word, whatever signs it has.
 *
 * @param question that was asked
 */
record Quoted(Question question) {

	String markdown() {
		String asked = escaped(this.question.text());
		return this.question.name().isEmpty() ? asked : asked + " (" + escaped(this.question.name()) + ")";
	}

	private static String escaped(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]<>#|~&!])", "\\\\$1")
			.replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
			.replaceFirst("^([-+=:])", "\\\\$1");
	}

}
