package dev.festival.writeup.web;

import java.time.Instant;

import dev.festival.writeup.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an address of the list asks for.
 */
class WriteUpFilterTests {

	@Test
	void cursorIsATimeAndANumber() {
		WriteUpFilter filter = at("1773144000000.142", null);
		assertThat(filter.cursorInstant()).isEqualTo(Instant.parse("2026-03-10T12:00:00Z"));
		assertThat(filter.cursorNumber()).isEqualTo(142);
		assertThat(filter.upwards()).isFalse();
		assertThat(at(null, "1773144000000.142").upwards()).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "1", ".", "1.", ".1", "a.b", "1.b", "1.2.3", "-", "99999999999999999999.1",
			"1.99999999999999999999", "9223372036854775807.1", "-9223372036854775808.1", "١.٢", "1e3.1", "' or 1=1" })
	void cursorOfGarbageIsNone(@Nullable String garbage) {
		assertThat(at(garbage, null).cursorInstant()).isNull();
		assertThat(at(null, garbage).cursorInstant()).isNull();
		assertThat(at(null, garbage).upwards()).isFalse();
	}

	@Test
	void blankFiltersAreNone() {
		WriteUpFilter blank = new WriteUpFilter(" ", null, null, null, "", "\t", " ", null, null, null);
		assertThat(blank.isEmpty()).isTrue();
		assertThat(blank.q()).isNull();
		assertThat(new WriteUpFilter(null, null, null, null, "\0", null, null, null, null, null).isEmpty()).isTrue();
		assertThat(WriteUpFilter.ofStatus(Status.DRAFT).isEmpty()).isFalse();
	}

	@Test
	void addressesKeepTheFiltersAndEncodeThem() {
		ListAddresses addresses = new ListAddresses(
				new WriteUpFilter("50% & more", Status.PUBLISHED, null, null, "{tag}", null, null, null, "1.2", null));
		assertThat(addresses.with("after", "3.4"))
			.isEqualTo("/write-ups?q=50%25%20%26%20more&status=PUBLISHED&tag=%7Btag%7D&after=3.4");
	}

	private static WriteUpFilter at(@Nullable String before, @Nullable String after) {
		return new WriteUpFilter(null, null, null, null, null, null, null, null, before, after);
	}

}
