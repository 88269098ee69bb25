package dev.festival.markdown;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores {@link Markdown} as its source, in whichever entity has one.
 */
@Converter(autoApply = true)
class MarkdownConverter implements AttributeConverter<@Nullable Markdown, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Markdown markdown) {
		return (markdown != null) ? markdown.source() : null;
	}

	@Override
	public @Nullable Markdown convertToEntityAttribute(@Nullable String source) {
		return (source != null) ? new Markdown(source) : null;
	}

}
