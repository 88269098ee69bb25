package dev.festival.writeup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.festival.markdown.Markdown;

/**
 * The text of one part.
 */
@Embeddable
public record Prose(@Column(name = "text") Markdown text) implements State {
}
