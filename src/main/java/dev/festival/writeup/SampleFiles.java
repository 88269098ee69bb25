package dev.festival.writeup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the files of the samples.
 */
final class SampleFiles {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private SampleFiles() {
	}

	static List<SampleStory> stories() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:samples/*-*.yaml");
			return Arrays.stream(files)
				.sorted(Comparator.comparing(Resource::getFilename))
				.map((file) -> MAPPER.convertValue(load(file), SampleStory.class))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<SamplePerson> people() {
		Resource file = new PathMatchingResourcePatternResolver().getResource("classpath:samples/people.yaml");
		return ((List<?>) load(file)).stream().map((one) -> MAPPER.convertValue(one, SamplePerson.class)).toList();
	}

	private static Object load(Resource file) {
		try (InputStream input = file.getInputStream()) {
			return Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(input));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Somebody who appears in the samples.
	 */
	record SamplePerson(String key, String name, ZoneId zone) {

		String email() {
			return this.key + "@example.org";
		}

	}

}
