package dev.festival.account.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * Reads what a session holds, and forgets what an earlier version wrote that this one
 * can't read: signing in again is better than an error on every page.
 */
class SessionReader implements Converter<byte[], @Nullable Object> {

	private static final Logger logger = LoggerFactory.getLogger(SessionReader.class);

	private final DeserializingConverter reading = new DeserializingConverter(SessionReader.class.getClassLoader());

	@Override
	public @Nullable Object convert(byte[] bytes) {
		try {
			return this.reading.convert(bytes);
		}
		catch (SerializationFailedException ex) {
			logger.info("A session of an earlier version could not be read: {}", ex.getMessage());
			return null;
		}
	}

}
