package dev.festival.writeup.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses that a filtered list links to.
 */
public record ListAddresses(WriteUpFilter filter) {

	/**
	 * The same filters, at another place of the list.
	 */
	public String with(String place, String cursor) {
		Map<String, String> parameters = parameters();
		parameters.put(place, cursor);
		return address(parameters);
	}

	private Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "q", this.filter.q());
		put(parameters, "status", this.filter.status());
		put(parameters, "severity", this.filter.severity());
		put(parameters, "kind", this.filter.kind());
		put(parameters, "tag", this.filter.tag());
		put(parameters, "service", this.filter.service());
		put(parameters, "team", this.filter.team());
		put(parameters, "teller", this.filter.teller());
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	private static String address(Map<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/write-ups");
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
