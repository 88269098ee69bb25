package dev.festival.writeup.web;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a story's pages say before and after it is published.
 */
@FestivalTest
class PublicationTests {

	@Autowired
	private Visitors visitors;

	private Told story = new Told(new Visitor(""), 0);

	@BeforeEach
	void tell() {
		this.story = Told.by(this.visitors.signedIn("Wren"), "The lift that waited");
	}

	@Test
	void draftIsAskedWhetherItIsReady() {
		assertThat(this.story.document("/edit").select("a.button--primary").text()).isEqualTo("Ready to publish?");
		assertThat(text("/publication")).contains("Ready to publish?", "This is advice.",
				"Ask somebody to read it first", "in the running for the next festival");
		assertThat(text("")).contains("The story has just begun");
	}

	@Test
	void publishedIsNotAskedAgain() {
		this.story.published();
		assertThat(this.story.document("/edit").select("a[href$=/publication]")).singleElement().satisfies((link) -> {
			assertThat(link.text()).isEqualTo("Publication");
			assertThat(link.hasClass("button--primary")).isFalse();
		});
		assertThat(text("/publication")).contains("It is published", "What is missing can still be added.")
			.doesNotContain("This is advice", "Ask somebody");
		assertThat(text("")).doesNotContain("has just begun");
	}

	@Test
	void publishingIsThankedForOnce() {
		this.story.published();
		assertThat(text("")).contains("Told. Thank you.");
		assertThat(text("")).doesNotContain("Thank you");
		assertThat(text("")).doesNotContain("Thank you");
	}

	@Test
	void restrictedIsPromisedNoListAndNoLinks() {
		assertThat(text("")).contains("Share it by a link");
		this.story.with("/audience", "restricted", "true");
		assertThat(text("/publication")).contains("It stays restricted", "it stands on no list but theirs")
			.doesNotContain("in the running");
		this.story.published();
		assertThat(text("")).contains("None: it is restricted").doesNotContain("Share it by a link");
	}

	private String text(String page) {
		return this.story.document(page).select("main").text();
	}

}
