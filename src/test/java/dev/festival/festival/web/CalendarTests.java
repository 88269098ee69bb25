package dev.festival.festival.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

import dev.festival.FestivalTest;
import dev.festival.Page;
import dev.festival.Visitor;
import dev.festival.Visitors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes into calendars is read by them as it was meant, in every zone.
 */
@FestivalTest
class CalendarTests {

	@Autowired
	private Visitors visitors;

	private Visitor host;

	@BeforeEach
	void someoneHosts() {
		this.host = this.visitors.signedIn("Hanna");
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Vienna, 2027-03-27T14:00, 2027-03-27T13:00:00Z",
			"Europe/Vienna, 2027-03-29T14:00, 2027-03-29T12:00:00Z",
			"Asia/Kolkata, 2027-03-27T14:00, 2027-03-27T08:30:00Z",
			"America/St_Johns, 2027-07-01T09:15, 2027-07-01T11:45:00Z",
			"Australia/Lord_Howe, 2027-01-10T10:00, 2027-01-09T23:00:00Z",
			"Asia/Kathmandu, 2027-06-01T10:00, 2027-06-01T04:15:00Z", "UTC, 2027-03-27T14:00, 2027-03-27T14:00:00Z",
			"+02:00, 2027-03-27T14:00, 2027-03-27T12:00:00Z" })
	void itBeginsAtTheSameInstantInEveryCalendar(String zone, String when, Instant instant) {
		VEvent event = event(calendar(Gathering.by(this.host, "zone", zone, "when", when, "minutes", "90")));
		assertThat(instant(date(event, "DTSTART"))).isEqualTo(instant);
		assertThat(instant(date(event, "DTEND"))).isEqualTo(instant.plusSeconds(5400));
	}

	@Test
	void zoneComesWithItsRules() {
		Calendar calendar = calendar(Gathering.by(this.host, "zone", "Europe/Vienna"));
		CalendarComponent zone = calendar.getComponents(Component.VTIMEZONE).getFirst();
		assertThat(value(zone, "TZID")).isEqualTo("Europe/Vienna");
		assertThat(zone.toString()).contains("BEGIN:DAYLIGHT", "RRULE");
	}

	@Test
	void calendarsAskNobodyElsesServer() {
		assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
		assertThat(text(Gathering.by(this.host, "zone", "Europe/Vienna"))).contains("\r\nVERSION:2.0\r\n")
			.doesNotContain("TZURL");
	}

	@Test
	void changesKeepTheNameAndCountUp() {
		Gathering gathering = Gathering.by(this.host, "title", "Once");
		VEvent first = event(calendar(gathering));
		gathering.with("", Gathering.fields(this.host, "_method", "put", "seen", "0", "title", "Twice"));
		VEvent second = event(calendar(gathering));
		assertThat(value(second, "UID")).isEqualTo(value(first, "UID"));
		assertThat(value(first, "SEQUENCE")).isEqualTo("0");
		assertThat(value(second, "SEQUENCE")).isEqualTo("1");
		assertThat(value(second, "SUMMARY")).isEqualTo("Twice");
		gathering.with("/cancellation", "reason", "Ill");
		Calendar cancelled = calendar(gathering);
		assertThat(value(event(cancelled), "SEQUENCE")).isEqualTo("2");
		assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
		assertThat(cancelled.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
	}

	@Test
	void anyTextComesThroughAndLinesAreFolded() {
		String title = "Fête; \"a, b\": 🦊".repeat(9) + "\\n";
		String place = "مقهى الفشل، الطابق ٣ " + "会".repeat(60);
		Gathering gathering = Gathering.by(this.host, "title", title, "place", place, "welcome", "One\n\nTwo");
		String text = text(gathering);
		assertThat(text.lines()).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(text.replace("\r\n", "")).doesNotContain("\n");
		VEvent event = event(read(text));
		assertThat(value(event, "SUMMARY")).isEqualTo(title);
		assertThat(value(event, "LOCATION")).isEqualTo(place.strip());
	}

	@Test
	void storiesAreInNoCalendar() {
		Gathering gathering = Gathering.by(this.host)
			.telling(Gathering.published(this.visitors.signedIn("Wren"), "Kakapo"));
		assertThat(text(gathering)).doesNotContain("Kakapo", "Wren", this.host.email());
		assertThat(this.host.get("/festivals/987654321.ics").status()).isEqualTo(404);
	}

	private String text(Gathering gathering) {
		Page page = this.visitors.signedIn("Reader").get(gathering.path() + ".ics");
		assertThat(page.status()).as(page::body).isEqualTo(200);
		assertThat(page.header("Content-Type")).contains("text/calendar;charset=UTF-8");
		return page.body();
	}

	private Calendar calendar(Gathering gathering) {
		return read(text(gathering));
	}

	private static Calendar read(String text) {
		try {
			return new CalendarBuilder().build(new StringReader(text));
		}
		catch (IOException | ParserException ex) {
			throw new IllegalStateException(text, ex);
		}
	}

	private static VEvent event(Calendar calendar) {
		return (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
	}

	private static String value(Component component, String name) {
		return component.getProperty(name).map(Property::getValue).orElse("");
	}

	private static Temporal date(VEvent event, String name) {
		return ((DateProperty<?>) event.getProperty(name).orElseThrow()).getDate();
	}

	private static Instant instant(Temporal at) {
		return (at instanceof ZonedDateTime zoned) ? zoned.toInstant() : Instant.from(at);
	}

}
