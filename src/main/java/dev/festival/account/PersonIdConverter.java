package dev.festival.account;

import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Lets every entity have columns that hold a {@link PersonId}.
 */
@Converter(autoApply = true)
class PersonIdConverter implements AttributeConverter<@Nullable PersonId, @Nullable UUID> {

	@Override
	public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
		return (id != null) ? id.value() : null;
	}

	@Override
	public @Nullable PersonId convertToEntityAttribute(@Nullable UUID value) {
		return (value != null) ? new PersonId(value) : null;
	}

}
