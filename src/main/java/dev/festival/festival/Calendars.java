package dev.festival.festival;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.festival.account.BaseAddress;
import dev.festival.markdown.OneLine;

/**
 * Writes festivals for calendars (RFC 5545 and 5546): the same one each time, so that a
 * calendar that has it changes it. Stories are in none: who may know of them is asked
 * where they are read.
 */
@Component
public class Calendars {

	private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

	private final BaseAddress address;

	private final Clock clock;

	Calendars(BaseAddress address, Clock clock) {
		this.address = address;
		this.clock = clock;
	}

	/**
	 * For whoever takes it into their calendar by themselves.
	 * @param host what the host is called
	 */
	public String toKeep(Festival festival, String host) {
		return write(festival, Method.VALUE_PUBLISH, new Party(host, "festival@" + this.address.host()), null);
	}

	/**
	 * For somebody who is invited, or told that it is cancelled.
	 * @param host what the host is called, and where mails are from
	 */
	public String toInvite(Festival festival, Party host, Party guest) {
		return write(festival, method(festival), host, guest);
	}

	/**
	 * What a calendar is asked to do with it.
	 */
	public static String method(Festival festival) {
		return (festival.stage() == Stage.CANCELLED) ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
	}

	private String write(Festival festival, String method, Party host, @Nullable Party guest) {
		Plan plan = festival.plan();
		VTimeZone zone = zone(plan);
		VEvent event = new VEvent(false);
		event.add(new Uid(festival.calendarId().toString()));
		event.add(new DtStamp(this.clock.instant().truncatedTo(ChronoUnit.SECONDS)));
		event.add(new DtStart<>(at(plan.startsAt(), plan, zone)));
		event.add(new DtEnd<>(at(plan.endsAt(), plan, zone)));
		event.add(new Sequence(festival.sequence()));
		event.add(new Status((festival.stage() == Stage.CANCELLED) ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
		event.add(new Summary(plan.title()));
		event.add(new Description(description(festival)));
		event.add(new Url(URI.create(page(festival))));
		String where = plan.place().isEmpty() ? plan.callLink() : plan.place();
		if (where != null) {
			event.add(new Location(where));
		}
		event.add(new Organizer(mailto(host)).add(new Cn(host.shownName())));
		if (guest != null) {
			event.add(new Attendee(mailto(guest)).add(new Cn(guest.shownName())).add(Rsvp.FALSE));
		}
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Festival//Festivals//EN"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(new Method(method));
		if (zone != null) {
			calendar.add(zone);
		}
		calendar.add(event);
		return text(calendar);
	}

	private static URI mailto(Party party) {
		try {
			return new URI("mailto", party.email(), null);
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private String description(Festival festival) {
		Plan plan = festival.plan();
		String welcome = plan.welcome().plain(1_000);
		return ((festival.cancelledBecause() != null) ? "Cancelled: " + festival.cancelledBecause() + "\n\n" : "")
				+ (welcome.isEmpty() ? "" : welcome + "\n\n")
				+ ((plan.callLink() != null) ? "Call: " + plan.callLink() + "\n" : "") + "Running order: "
				+ page(festival);
	}

	private String page(Festival festival) {
		return this.address.of("/festivals/" + festival.id());
	}

	/**
	 * The rules of its zone, if it is more than a distance to UTC.
	 */
	private @Nullable VTimeZone zone(Plan plan) {
		TimeZone zone = this.zones.getTimeZone(plan.zone().getId());
		if (zone == null || plan.zone().getId().equals("UTC")) {
			return null;
		}
		VTimeZone rules = zone.getVTimeZone().copy();
		// Nobody's calendar needs to ask somebody else's server.
		rules.removeAll(Property.TZURL);
		return rules;
	}

	private static Temporal at(Instant at, Plan plan, @Nullable VTimeZone zone) {
		return (zone != null) ? at.atZone(plan.zone()) : at;
	}

	private static String text(Calendar calendar) {
		StringWriter text = new StringWriter();
		try {
			new CalendarOutputter(false).output(calendar, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return FoldedLines.of(text.toString());
	}

	/**
	 * Somebody in an invitation.
	 */
	public record Party(String name, String email) {

		public Party {
			name = OneLine.of(name);
		}

		/**
		 * A name can't hold what ends it.
		 */
		private String shownName() {
			return this.name.replace("\"", "");
		}

	}

}
