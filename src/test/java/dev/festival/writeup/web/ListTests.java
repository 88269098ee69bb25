package dev.festival.writeup.web;

import java.util.List;

import dev.festival.FestivalTest;
import dev.festival.Visitor;
import dev.festival.Visitors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Choosing from the list of write-ups.
 */
@FestivalTest
class ListTests {

	@Autowired
	private Visitors visitors;

	private Visitor wren = new Visitor("");

	@BeforeEach
	void tell() {
		this.wren = this.visitors.signedIn("Wren");
		Told.by(this.wren, "Alpha certificate")
			.facts("severity", "SEV_1", "tags", "tls, first", "services", "checkout, mail", "teams", "Payments, Edge");
		Told bravo = Told.by(this.wren, "Bravo disk", "when", "2026-03-11T14:00");
		bravo.facts("severity", "SEV_2", "kind", "NEAR_MISS", "tags", "disk", "services", "mail");
		bravo.published();
		Told.by(this.wren, "Charlie retry storm", "when", "2026-03-12T14:00").with("/review");
		Told.by(this.wren, "Delta archived", "when", "2026-03-13T14:00").with("/archive");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|Charlie,Bravo,Alpha", "q=certificate|Alpha", "q=STORM retry|Charlie", "q=-disk|Charlie,Alpha",
					"q=nothing like it|''", "status=DRAFT|Alpha", "status=IN_REVIEW|Charlie", "status=PUBLISHED|Bravo",
					"status=ARCHIVED|Delta", "severity=SEV_1|Alpha", "severity=SEV_3|''", "kind=NEAR_MISS|Bravo",
					"kind=INCIDENT|Charlie,Alpha", "tag=tls|Alpha", "tag=tl|''", "service=mail|Bravo,Alpha",
					"team=Edge|Alpha", "team=Payments&service=mail|Alpha", "team=Nobody|''",
					"service=mail&severity=SEV_2&kind=NEAR_MISS&tag=disk&status=PUBLISHED&q=bravo|Bravo",
					"service=mail&tag=first&status=PUBLISHED|''",
					"q=&status=&severity=&kind=&tag=&service=&team=|Charlie,Bravo,Alpha" })
	void everyFilterNarrowsIt(String filters, String titles) {
		assertThat(titles(filters.replace(" ", "+"))).map((title) -> title.replaceAll(" .*", ""))
			.containsExactly(titles.isEmpty() ? new String[0] : titles.split(","));
	}

	@Test
	void coTellersTellToo() {
		Visitor asha = this.visitors.signedIn("Asha");
		Told.by(this.wren, "Echo together").facts("involved[CO_TELLER]", asha.id().toString());
		Told.by(this.wren, "Foxtrot alone").facts("involved[RESPONDER]", asha.id().toString());
		assertThat(
				Jsoup.parse(asha.get("/write-ups?teller=" + asha.id()).body()).select(".listing-row h2 a").eachText())
			.containsExactly("Echo together");
	}

	@Test
	void chosenFiltersStayChosen() {
		var page = Jsoup.parse(this.wren.get("/write-ups?q=disk&status=PUBLISHED&kind=NEAR_MISS&tag=disk").body());
		assertThat(page.select("#q").val()).isEqualTo("disk");
		assertThat(page.select("option[selected]").eachText()).containsExactlyInAnyOrder("Published", "Near miss");
		assertThat(page.select("#tag").val()).isEqualTo("disk");
	}

	@Test
	void tellerIsFoundByAPartOfTheName() {
		Visitor odile = this.visitors.signedIn("Odile Brandauer");
		Told.by(odile, "Golf by Odile");
		var page = Jsoup.parse(odile.get("/write-ups?teller=brand&tag=").body());
		assertThat(page.select(".listing-row h2 a").eachText()).containsExactly("Golf by Odile");
		assertThat(page.select("#teller").val()).isEqualTo("brand");
		assertThat(Jsoup.parse(odile.get("/write-ups?teller=" + odile.id()).body()).select("#teller").val())
			.isEqualTo("Odile Brandauer");
	}

	@Test
	void nothingFoundSaysWhatToDo() {
		assertThat(this.wren.get("/write-ups?q=nothing-like-it").body()).contains("No write-up matches all of this");
	}

	@ParameterizedTest
	@ValueSource(strings = { "before=x", "after=x", "before=1.x", "after=99999999999999999999.1", "after=-1.-1",
			"before=9223372036854775807.9223372036854775807", "after=9223372036854775807.1",
			"before=-9223372036854775808.1", "before=%00", "after=1.1&before=1.1", "before='%20or%201=1" })
	void garbageForAPlaceIsFine(String place) {
		assertThat(this.wren.get("/write-ups?teller=" + this.wren.id() + "&" + place).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "status=BROKEN", "severity=SEV_9", "kind=x", "teller=wren", "status=DRAFT&status=PUBLISHED" })
	void filterThatIsNoneIsNoServerError(String filter) {
		assertThat(this.wren.get("/write-ups?" + filter).status()).isLessThan(500);
	}

	private List<String> titles(String filters) {
		var page = this.wren.get("/write-ups?teller=" + this.wren.id() + (filters.isEmpty() ? "" : "&" + filters));
		assertThat(page.status()).isEqualTo(200);
		return Jsoup.parse(page.body()).select(".listing-row h2 a").eachText();
	}

}
