package dev.festival.writeup.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that the application answers at, as its controllers map them.
 */
@TestComponent
class Addresses {

	private final RequestMappingHandlerMapping mapping;

	Addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		this.mapping = mapping;
	}

	List<Address> all() {
		return this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(Addresses::of)
			.sorted(Comparator.comparing(Address::toString))
			.toList();
	}

	/**
	 * Those of one write-up that a browser goes to, its follow-ups included.
	 */
	List<Address> ofOneStory() {
		return all().stream()
			.filter((address) -> address.pattern().contains("{number}") && !address.isOfApi())
			.toList();
	}

	private static Stream<Address> of(RequestMappingInfo mapped) {
		Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
		Set<RequestMethod> answered = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
		return mapped.getPatternValues()
			.stream()
			.flatMap((pattern) -> answered.stream().map((method) -> new Address(method, pattern)));
	}

	/**
	 * An address with places for numbers and names.
	 */
	record Address(RequestMethod method, String pattern) {

		boolean isRead() {
			return this.method == RequestMethod.GET;
		}

		/**
		 * Whether scripts come there, and nobody's browser.
		 */
		boolean isOfApi() {
			return this.pattern.startsWith("/api/");
		}

		String path(Map<String, String> values) {
			String path = this.pattern;
			for (Map.Entry<String, String> value : values.entrySet()) {
				path = path.replace("{" + value.getKey() + "}", value.getValue());
			}
			if (path.contains("{")) {
				throw new IllegalStateException("Say what stands for the names in " + path);
			}
			return path;
		}

		@Override
		public String toString() {
			return this.pattern + " " + this.method;
		}

	}

}
