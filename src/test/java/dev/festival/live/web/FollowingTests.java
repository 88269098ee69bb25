package dev.festival.live.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.festival.EventStream;
import dev.festival.FestivalApplication;
import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.junit.jupiter.api.Test;

import dev.festival.news.Hearer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever follows sees what is shown, whichever instance they and the presenter come to.
 */
@FestivalTest
class FollowingTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private Environment environment;

	@Autowired
	private List<Hearer> hearers;

	@Test
	void followerHearsOfEachSlideAndOfTheEnd() throws Exception {
		Presented lift = Presented.by(this.visitors.signedIn("Wren"), "open", "true");
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		try (EventStream stream = EventStream.open(follower, lift.path("/events"))) {
			stream.waitForPart("\"slide\":1");
			lift.wants("slide", "2");
			stream.waitForPart("\"slide\":2");
			lift.wants("black", "true");
			stream.waitForPart("\"black\":true");
			lift.presenter().post(lift.path("/presenter/ending"));
			stream.waitForPart("\"ended\":true");
		}
	}

	@Test
	void presenterHearsTheRoom() throws Exception {
		Presented lift = Presented.by(this.visitors.signedIn("Wren"), "open", "true");
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		try (EventStream desk = EventStream.open(lift.presenter(), lift.path("/presenter/events"));
				EventStream stream = EventStream.open(follower, lift.path("/events"))) {
			stream.waitForPart("\"slide\":1");
			desk.waitFor("event:followers");
			desk.waitFor("data:1");
			follower.post(lift.path("/reactions"), "kind", "hug");
			desk.waitForPart("\"hug\":1");
			follower.post(lift.path("/questions"), "text", "Why?", "name", "");
			desk.waitFor("event:questions");
			assertThat(stream.heard()).doesNotContain("hug", "questions\n");
		}
	}

	@Test
	void followerHearsThatTheServerIsStillThere() throws Exception {
		Presented lift = Presented.by(this.visitors.signedIn("Wren"), "open", "true");
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		try (EventStream stream = EventStream.open(follower, lift.path("/events"))) {
			stream.waitForPart("\"slide\":1");
			this.hearers.forEach(Hearer::keepAlive);
			stream.waitFor("event:alive");
		}
	}

	@Test
	void oneFollowerDoesNotTakeTheRoomOfAll() throws Exception {
		Presented lift = Presented.by(this.visitors.signedIn("Wren"), "open", "true");
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		List<EventStream> windows = new ArrayList<>();
		try {
			for (int window = 0; window < 6; window++) {
				windows.add(EventStream.open(follower, lift.path("/events")));
			}
			assertThat(follower.get(lift.path("/events"), "Accept", "text/event-stream").status()).isEqualTo(204);
			Visitor other = this.visitors.anonymous();
			lift.room(other);
			windows.add(EventStream.open(other, lift.path("/events")));
		}
		finally {
			for (EventStream window : windows) {
				window.close();
			}
		}
	}

	@Test
	void roomThatIsClosedToStrangersEndsTheirStreams() throws Exception {
		Presented lift = Presented.by(this.visitors.signedIn("Wren"), "open", "true");
		Visitor follower = this.visitors.anonymous();
		lift.room(follower);
		try (EventStream stream = EventStream.open(follower, lift.path("/events"))) {
			lift.presenter().post(lift.story() + "/audience", "restricted", "true", "seen", "2147483647");
			stream.waitForEnd();
		}
	}

	@Test
	void followerOfAnInstanceThatStopsGoesOnAtAnother() throws Exception {
		Presented lift = Presented.by(this.visitors.signedIn("Wren"), "open", "true");
		EventStream stream;
		try (ConfigurableApplicationContext other = other()) {
			Visitor follower = new Visitor(
					"http://localhost:" + other.getEnvironment().getProperty("local.server.port"));
			lift.room(follower);
			stream = EventStream.open(follower, lift.path("/events"));
			lift.wants("slide", "2");
			stream.waitForPart("\"slide\":2");
		}
		stream.waitForEnd();
		lift.wants("slide", "3");
		Visitor back = this.visitors.anonymous();
		try (EventStream again = EventStream.open(back, lift.path("/events"))) {
			again.waitForPart("\"slide\":3");
		}
	}

	private ConfigurableApplicationContext other() {
		return new SpringApplicationBuilder(FestivalApplication.class).run("--server.port=0",
				"--spring.datasource.url=" + property("url"), "--spring.datasource.username=" + property("username"),
				"--spring.datasource.password=" + property("password"));
	}

	private String property(String name) {
		return Objects.requireNonNull(this.environment.getProperty("spring.datasource." + name));
	}

}
