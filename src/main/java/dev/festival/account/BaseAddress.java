package dev.festival.account;

import java.net.URI;
import java.util.Set;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address at which people open Festival in their browsers, as it is configured.
 */
@Component
public class BaseAddress {

	static final String PROPERTY = "festival.address";

	private final Environment environment;

	/**
	 * Takes the address from this environment.
	 * @throws InvalidConfigurationPropertyValueException when no page could be there
	 */
	BaseAddress(Environment environment) {
		this.environment = environment;
		origin();
	}

	/**
	 * The address without a slash at its end, as browsers say where a page is from.
	 */
	public String origin() {
		URI address = address();
		return address.getScheme() + "://" + address.getAuthority();
	}

	/**
	 * The name of the machine in it.
	 */
	public String host() {
		return address().getHost();
	}

	/**
	 * Whether somebody has said what it is; otherwise it is only right on this machine.
	 */
	public boolean isConfigured() {
		return !configured().isEmpty();
	}

	/**
	 * The whole address of one of our pages.
	 */
	public String of(String path) {
		return origin() + path;
	}

	/**
	 * The whole address of one of our pages, to be passed on by who is at the current
	 * request: as it is configured, or else as they came here.
	 */
	public String toPassOn(String path) {
		return isConfigured() ? of(path)
				: ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
	}

	/**
	 * Asked each time, since a server that picks its port by itself does so late.
	 */
	private URI address() {
		String text = isConfigured() ? configured() : "http://localhost:" + this.environment
			.getProperty("local.server.port", this.environment.getProperty("server.port", "8080"));
		try {
			URI address = URI.create(text);
			if (Set.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null
					&& Set.of("", "/").contains(address.getPath()) && address.getQuery() == null) {
				return address;
			}
		}
		catch (IllegalArgumentException ex) {
			// The same as any other text that is no address.
		}
		throw new InvalidConfigurationPropertyValueException(PROPERTY, text,
				"It must be like https://festival.example.org, without a path.");
	}

	private String configured() {
		return this.environment.getProperty(PROPERTY, "").strip();
	}

}
