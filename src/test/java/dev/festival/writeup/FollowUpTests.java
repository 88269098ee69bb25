package dev.festival.writeup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import dev.festival.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A promised change from open to verified.
 */
class FollowUpTests {

	private final FollowUp followUp = Examples.followUp(FollowUpStatus.OPEN);

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " \n" })
	void givingUpNeedsAReason(@Nullable String note) {
		Promise givenUp = Examples.promise(FollowUpStatus.WONT_DO, note);
		assertThatExceptionOfType(ReasonMissingException.class)
			.isThrownBy(() -> this.followUp.keep(givenUp, Examples.NOON))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.INVALID));
		assertThat(this.followUp.promise().status()).isEqualTo(FollowUpStatus.OPEN);
		this.followUp.keep(Examples.promise(FollowUpStatus.WONT_DO, "The table is gone."), Examples.NOON);
		assertThat(this.followUp.doneAt()).isNull();
	}

	@Test
	void verifyingKeepsTheTimeWhenItWasDone() {
		this.followUp.keep(Examples.promise(FollowUpStatus.DONE, null), Examples.minute(1));
		this.followUp.keep(Examples.promise(FollowUpStatus.VERIFIED, null), Examples.minute(9));
		assertThat(this.followUp.doneAt()).isEqualTo(Examples.minute(1));
		this.followUp.keep(Examples.promise(FollowUpStatus.IN_PROGRESS, null), Examples.minute(10));
		assertThat(this.followUp.doneAt()).isNull();
		this.followUp.keep(Examples.promise(FollowUpStatus.DONE, null), Examples.minute(11));
		assertThat(this.followUp.doneAt()).isEqualTo(Examples.minute(11));
	}

	@Test
	void oneThatIsBornDoneKnowsWhen() {
		assertThat(Examples.followUp(FollowUpStatus.DONE).doneAt()).isEqualTo(Examples.NOON);
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsOpenCanBeLate(FollowUpStatus status) {
		LocalDate due = Examples.promise(status, "why").due();
		assertThat(Examples.followUp(status).daysLate(due)).isZero();
		assertThat(Examples.followUp(status).daysLate(due.plusDays(3))).isEqualTo(status.isOpen() ? 3 : 0);
	}

	@Test
	void severitySetsHowLongFollowUpsHave() {
		LocalDate today = LocalDate.of(2026, 3, 1);
		assertThat(Severity.values())
			.extracting((rank) -> today.until(Stories.SEVERITIES.due(rank, today), ChronoUnit.DAYS))
			.containsExactly(15L, 30L, 56L, 56L);
		assertThat(Stories.SEVERITIES.due(null, today)).isEqualTo(today.plusWeeks(8));
	}

}
