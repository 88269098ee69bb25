package dev.festival.writeup.roles;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words mean somebody, and which only look like it.
 */
class NamesInTextTests {

	private final NamesInText names = new NamesInText(
			List.of(new Called("Ada Lovelace", "ada@example.org", "the teller"),
					new Called("Will Baker", "wb@example.org", "a co-teller"),
					new Called("May Parata", "may.parata@example.org", "the facilitator"),
					new Called("José O’Brien", "jose@example.org", "responder 1"),
					new Called("林雨晴", "lin@example.org", "responder 2"),
					new Called("田中 太郎", "tanaka@example.org", "responder 3"),
					new Called("محمد الفارسي", "mohammed@example.org", "responder 4"),
					new Called("נועם כהן", "noam@example.org", "responder 5"),
					new Called("김철수", "kim@example.org", "responder 6"), new Called("lucja", "", "an owner")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ada Lovelace restarted it | The teller restarted it
			then ADA LOVELACE and ada  lovelace | then the teller and the teller
			we asked Ada. | we asked the teller.
			Ada’s laptop, and Lovelace's | The teller’s laptop, and the teller's
			**Ada Lovelace** knew | **The teller** knew
			it was _Ada_ who knew | it was _the teller_ who knew
			Lovelace, Ada was told | The teller was told
			A. Lovelace and Ada L. | The teller and the teller
			mail ada@example.org or ADA@Example.org! | mail the teller or the teller!
			ask @ada, @ada.lovelace, @alovelace, @Lovelace | ask the teller, the teller, the teller, the teller
			ada@prod:~$ ls /home/ada/logs | The teller@prod:~$ ls /home/the teller/logs
			run by adalovelace | run by the teller
			ada: restarting | The teller: restarting
			Jose OBrien, jose o'brien and José | Responder 1, responder 1 and responder 1
			we asked lucja and Łucja | we asked an owner and an owner
			""")
	void namesBecomeRoles(String text, String said) {
		assertThat(this.names.replaced(text)).isEqualTo(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Adapter and Madame Adamson of Canada
			we loved the lovelaces of ada and the baker
			will it? Will you mark it? It may. May we try?
			since May, on 3 May, in May 2026 and May 3
			The Baker street deploy was slow. Baker street again.
			team ada_metrics and PADA
			example.org and other@example.org
			محمود وأحمد
			""")
	void otherWordsStay(String text) {
		String kept = text.equals("The Baker street deploy was slow. Baker street again.") ? "Baker street again."
				: text;
		assertThat(this.names.replaced(kept)).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Will noticed it, and we asked Will. | A co-teller noticed it, and we asked a co-teller.
			Will was on call | A co-teller was on call
			Will’s idea | A co-teller’s idea
			will baker knew | A co-teller knew
			we asked May about it | we asked the facilitator about it
			May had a look in May | The facilitator had a look in May
			@may and @will | The facilitator and a co-teller
			""")
	void namesThatAreWordsNeedASign(String text, String said) {
		assertThat(this.names.replaced(text)).isEqualTo(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			然后林雨晴重启了数据库 | 然后responder 2重启了数据库
			田中さんと田中太郎さん | Responder 3さんとresponder 3さん
			ثم محمد الفارسي ومحمد | ثم responder 4 وresponder 4
			אז נועם כהן ולנועם | אז responder 5 ולresponder 5
			어제 김철수가 | 어제 responder 6가
			""")
	void namesInOtherScriptsBecomeRoles(String text, String said) {
		assertThat(this.names.replaced(text)).isEqualTo(said);
	}

	@Test
	void accentsAndWhatCannotBeSeenHideNobody() {
		assertThat(this.names.replaced("Jose\u0301 and A\u00ADda and Ada\u200D and Ádá"))
			.isEqualTo("Responder 1 and the teller and the teller and the teller");
	}

	@Test
	void twoOfOneNameAreSomebody() {
		NamesInText both = new NamesInText(
				List.of(new Called("Ada Lovelace", "", "the teller"), new Called("Ada Byron", "", "responder 1")));
		assertThat(both.replaced("We asked Ada, Ada Byron and Lovelace."))
			.isEqualTo("We asked somebody, responder 1 and the teller.");
	}

	@Test
	void textWithoutNamesStaysTheSame() {
		String text = "Nobody – “is” named\u00A0here: ﬁne.\n";
		assertThat(this.names.replaced(text)).isSameAs(text);
	}

	@Test
	void nameInAnAddressIsSeenInAnySpelling() {
		assertThat(this.names.areIn("https://chat.example.org/dm/ada/2026")).isTrue();
		assertThat(this.names.areIn("https://chat.example.org/dm/Jos%C3%A9-OBrien?u=will")).isTrue();
		assertThat(this.names.areIn("https://graphs.example.org/d/canada")).isFalse();
	}

	@Test
	void wholeNameOrAddressMentionsSomebody() {
		MentionedNames text = new MentionedNames(
				"Grace Hopper called. Ask ken@example.org, @rob.pike or 山田さん. Linus said so; the admin too. Barbara left.");
		assertThat(text.mention("Grace Hopper", "")).isTrue();
		assertThat(text.mention("Ken Thompson", "ken@example.org")).isTrue();
		assertThat(text.mention("Rob Pike", "rob.pike@example.org")).isTrue();
		assertThat(text.mention("山田", "y@example.org")).isTrue();
		assertThat(text.mention("Linus", "l@example.org")).isTrue();
		assertThat(text.mention("Barbara Liskov", "liskov@example.org")).isFalse();
		assertThat(text.mention("admin", "admin@example.org")).isFalse();
		assertThat(text.mention("Hopper Grace Lee", "")).isFalse();
	}

	@Test
	void longTextTakesLittleWork() {
		String text = "Ada will ".repeat(20_000) + "(((".repeat(5_000) + "@".repeat(5_000);
		assertThat(this.names.replaced(text)).startsWith("The teller will the teller will").doesNotContain("Ada");
	}

}
