package dev.festival.writeup.roles;

import java.util.Set;

/**
 * Words that are names too, so that a capital letter alone doesn't tell which is meant.
 * The list can't be complete; a name that isn't on it is taken for a name.
 */
final class OrdinaryWords {

	private static final Set<String> NAMES = words("""
			abby ace admin al amber angel april archer art ash august autumn baker barber basil bay bea beck bell bill
			bishop black blue bob bond bot brand brook brooks brown buck bud burns butler butter can candy carol carter
			case cash chance chase chef church city clay cliff cloud coach cole cook cooper cox crystal cruz dale daisy
			dash dawn day deacon dean delta don dot drew duke earl echo ed eve every faith fay festival field fields
			finish fisher flint flora forest foster fox frank franklin frost gale gardener gay gene general gill ginger
			glen good grace grant gray green grey guest guy hall harmony hart hazel heath herb hill holly holmes honor
			hood hope house hunt hunter hunters ink iris ivy jack jade java jay jean jenkins jet john josh joy judge
			july june just justice ken kerry key king kit knight lake lance land lane lark law lee les levy lily little
			long lord lot love low lucky mace major maker manager many march mark marks mars marsh martin mason max
			may mercy mike miles mill miller mills min monday moon moore moss mule nick noble norm north ocean olive
			oncall ops page park parker pat patience pearl penny pepper perry pierce pip piper pope porter potter power
			price prince prudence queen rain ray read reader red reed rich river rivers rob robin rock roll root rose
			round rowan ruby rush rust rusty sage sale salt sandy saturday savage scout service shepherd shy silver sky
			skye skip smart smith smoke snow sol south star stark steel stone storm strong sue summer sunday sunny
			support swan sweet system tad tanner tate taylor teal teller temple test thursday tie trace tracy travis
			trinity trip troy tuesday turner ty van victor victory viola violet wade walker wall wallace ward waters way
			weaver webb wednesday west white will win winter wise wolf wood woods worth wren wright yang york young
			""");

	private static final Set<String> OF_THE_CALENDAR = words("""
			april august autumn friday july june march may monday saturday summer sunday thursday tuesday wednesday
			winter
			""");

	private static final Set<String> BEFORE_A_DATE = words(
			"""
					around before between by during early every from in last late mid next of on since this through till to until
					""");

	private static final Set<String> WHAT_PEOPLE_DO = words("""
			also and asked ate became began broke brought built called came caught could did does drove fell felt found
			gave got had has heard held helped is kept knew knows led left let lost made met or paid put ran read reads
			said sat saw says sees sent set shut slept spoke stood takes then thinks thought told took understood
			wants was went who woke wondered worked writes wrote
			""");

	private OrdinaryWords() {
	}

	static boolean isOne(String word) {
		return NAMES.contains(word);
	}

	static boolean isOfTheCalendar(String word) {
		return OF_THE_CALENDAR.contains(word);
	}

	static boolean leadsToADate(String word) {
		return BEFORE_A_DATE.contains(word) || word.codePoints().anyMatch(Character::isDigit);
	}

	/**
	 * Whether before this word rather a person stands than an order to somebody.
	 */
	static boolean isWhatPeopleDo(String word) {
		return WHAT_PEOPLE_DO.contains(word) || (word.length() > 4 && word.endsWith("ed"));
	}

	private static Set<String> words(String text) {
		return Set.copyOf(java.util.List.of(text.strip().split("\\s+")));
	}

}
