package dev.festival.writeup.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import dev.festival.FestivalTest;
import dev.festival.Script;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent to whichever address, Festival says what is wrong with it and has no
 * fault of its own.
 */
@FestivalTest
@Import(Addresses.class)
class MalformedRequestsTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Addresses addresses;

	@Test
	void aThousandAreNoServerErrors() throws Exception {
		send(1, 1_000);
	}

	@Test
	@Tag("heavy")
	void tenThousandAreNoServerErrors() throws Exception {
		send(2, 10_000);
	}

	/**
	 * A second time where the server has just closed a connection, as it does after what
	 * it couldn't read to its end.
	 */
	private static HttpResponse<String> send(HttpClient client, HttpRequest request) throws Exception {
		try {
			return client.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			return client.send(request, BodyHandlers.ofString());
		}
	}

	private void send(long seed, int count) throws Exception {
		Visitor teller = this.visitors.signedIn("Wren", "ADMINISTRATOR", "UTC");
		Told told = Told.by(teller, "A story to be thrown at")
			.lines("14:00 it begins")
			.factor("A condition")
			.promise("A promise");
		Malformed malformed = new Malformed(seed, teller, teller.token(), Script.of(teller, "ADMIN"));
		// A stream of news isn't answered to its end.
		List<Addresses.Address> all = this.addresses.all()
			.stream()
			.filter((address) -> !address.pattern().endsWith("/events"))
			.toList();
		List<String> faults = new ArrayList<>();
		int understood = 0;
		try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
			for (int turn = 0; turn < count; turn++) {
				HttpRequest request = malformed.request(all.get(turn % all.size()), told.number());
				HttpResponse<String> answer = send(client, request);
				understood += (answer.statusCode() < 400) ? 1 : 0;
				if (answer.statusCode() >= 500) {
					faults.add(turn + ": " + answer.statusCode() + " " + request.method() + " " + request.uri() + " "
							+ request.headers().map() + "\n" + answer.body());
				}
			}
		}
		assertThat(faults).isEmpty();
		// If none got past the door, nothing would have been tried.
		assertThat(understood).isGreaterThan(count / 20);
	}

}
