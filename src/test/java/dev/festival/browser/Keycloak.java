package dev.festival.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * A real Keycloak of a test's own, from the distribution that the profile for heavy tests
 * unpacks.
 */
final class Keycloak implements AutoCloseable {

	private static final Path PLACE = Path.of("target", "keycloak");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process process;

	private final String address;

	private final RestClient rest = RestClient.create();

	private Keycloak(Process process, String address) {
		this.process = process;
		this.address = address;
	}

	/**
	 * Where one will be.
	 */
	static String addressToBe() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return "http://localhost:" + socket.getLocalPort();
		}
	}

	/**
	 * Starts it at this address with the realm that knows Festival at that one.
	 */
	static Keycloak start(String address, String festival) throws Exception {
		Path home;
		try (Stream<Path> found = Files.list(PLACE)) {
			home = found.filter(Files::isDirectory).findFirst().orElseThrow();
		}
		String realm = Files
			.readString(Path.of(Objects.requireNonNull(Keycloak.class.getResource("realm.json")).toURI()));
		Files.createDirectories(home.resolve("data/import"));
		Files.writeString(home.resolve("data/import/festival-realm.json"), realm.replace("@festival@", festival));
		ProcessBuilder command = new ProcessBuilder("bash", home.resolve("bin/kc.sh").toString(), "start-dev",
				"--import-realm", "--db=dev-mem", "--cache=local", "--http-host=localhost",
				"--http-port=" + URI.create(address).getPort());
		command.environment()
			.putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
					"KC_BOOTSTRAP_ADMIN_PASSWORD", "admin", "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m",
					// It runs for a minute only.
					"JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
		Keycloak keycloak = new Keycloak(
				command.redirectErrorStream(true).redirectOutput(PLACE.resolve("log.txt").toFile()).start(), address);
		keycloak.await();
		return keycloak;
	}

	/**
	 * Takes the person out of all groups.
	 */
	void leaveGroups(String username) {
		String realm = this.address + "/admin/realms/festival";
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin")
			.forEach(form::add);
		Map<String, Object> token = this.rest.post()
			.uri(this.address + "/realms/master/protocol/openid-connect/token")
			.body(form)
			.retrieve()
			.requiredBody(new ParameterizedTypeReference<>() {
			});
		String bearer = "Bearer " + token.get("access_token");
		Object user = list(realm + "/users?exact=true&username=" + username, bearer).getFirst().get("id");
		list(realm + "/users/" + user + "/groups", bearer).forEach((group) -> this.rest.delete()
			.uri(realm + "/users/" + user + "/groups/" + group.get("id"))
			.header("Authorization", bearer)
			.retrieve()
			.toBodilessEntity());
	}

	private List<Map<String, Object>> list(String uri, String bearer) {
		return this.rest.get()
			.uri(uri)
			.header("Authorization", bearer)
			.retrieve()
			.requiredBody(new ParameterizedTypeReference<>() {
			});
	}

	private void await() throws Exception {
		URI page = URI.create(this.address + "/realms/festival/.well-known/openid-configuration");
		Instant end = Instant.now().plus(PATIENCE);
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (!answers(client, page)) {
				if (!this.process.isAlive() || Instant.now().isAfter(end)) {
					close();
					throw new IllegalStateException("Keycloak does not start; see " + PLACE.resolve("log.txt"));
				}
				this.process.waitFor(200, TimeUnit.MILLISECONDS);
			}
		}
	}

	private static boolean answers(HttpClient client, URI page) throws InterruptedException {
		try {
			return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroy);
		this.process.destroy();
		this.process.onExit().join();
	}

}
