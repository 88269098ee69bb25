package dev.festival.writeup.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.festival.Page;
import dev.festival.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A write-up that has one of everything, all of it secret, and the ways to get at it.
 */
record GuardedStory(Told told, String followUp, String image, String thread, String comment) {

	static final String SECRET = "Zebrafinch";

	static GuardedStory by(Visitor teller, String ownerOfFollowUp) {
		Told told = Told.by(teller, SECRET + " title");
		told.facts("tags", SECRET + "-tag", "services", SECRET + "-service", "teams", SECRET + "-team", "severity",
				"SEV_1", "kind", "GOOD_CATCH", "when", "2098-03-10T14:00");
		told.part("impact", SECRET + " impact")
			.part("in-short", SECRET + " in short")
			.lines("2026-03-10 14:02 " + SECRET + " entry")
			.factor(SECRET + " factor")
			.promise(SECRET + " promise", "owner", ownerOfFollowUp, "due", "2020-01-01", "note", SECRET + " note");
		String followUp = told.document("").select("#follow-ups th a").attr("href").replaceAll("\\D", "");
		Page image = Wire.uploadByForm(teller, told.path("/images"), SECRET + ".png", Wire.PNG);
		if (image.status() != 302) {
			throw new IllegalStateException(image.toString());
		}
		String address = told.document("/images").select(".image-list img").attr("src");
		told.with("/discussion/threads", "about", "impact", "text", SECRET + " comment");
		Document discussion = told.document("/discussion");
		return new GuardedStory(told, followUp, address.substring(address.lastIndexOf('/') + 1),
				discussion.select(".thread").attr("id").substring(7),
				discussion.select(".remark").attr("id").substring(8));
	}

	/**
	 * The path of an address about this story.
	 */
	String path(Addresses.Address address) {
		return address.path(values(Long.toString(this.told.number()), this.followUp, address));
	}

	/**
	 * The same about a story that isn't there.
	 */
	String pathToNothing(Addresses.Address address) {
		return address.path(values("987654321", "987654321", address));
	}

	private Map<String, String> values(String number, String followUpNumber, Addresses.Address address) {
		Map<String, String> values = new HashMap<>();
		values.put("number", address.pattern().startsWith("/follow-ups/") ? followUpNumber : number);
		values.put("entry", "1");
		values.put("factor", "2");
		values.put("revision", "1");
		values.put("image", this.image);
		values.put("thread", this.thread);
		values.put("comment", this.comment);
		values.put("review", this.comment);
		values.put("kind", "hug");
		values.put("thanks", this.comment);
		values.put("link", "a2f6b5a8-0000-4000-8000-000000000000");
		values.put("key", "timeline");
		values.put("part", "impact");
		values.put("slug", address.isRead() ? "timeline" : "moments");
		return values;
	}

	/**
	 * Goes there as a browser would, with fields that every form would take.
	 */
	static Page go(Visitor visitor, Addresses.Address address, String path) {
		if (address.isRead()) {
			return visitor.get(path);
		}
		if (path.endsWith("/images")) {
			return Wire.uploadByForm(visitor, path, "graph.png", Wire.PNG);
		}
		List<String> fields = new ArrayList<>(List.of("_method", address.method().name(), "title", "Hijacked", "seen",
				"2147483647", "lines", "15:00 Hijacked", "previewed", "true", "impact", "Hijacked", "text", "Hijacked",
				"role", "CONTRIBUTING", "layer", "CODE", "owner", id(visitor), "due", "2026-05-01", "type", "PREVENT",
				"at", "2026-03-10T15:00", "precision", "EXACT", "when", "2026-03-10T15:00", "zone", "UTC"));
		fields.addAll(List.of("about", "impact", "reviewer", id(visitor), "verdict", "APPROVED", "sentence", "Hijacked",
				"to", id(visitor), "person", id(visitor), "key", "timeline", "notes", "Hijacked"));
		fields.addAll(List.of("shownIn", "UTC", "restricted", "false", "teller", id(visitor), "moments[DETECTED]",
				"2026-03-10T15:00", "kind", path.contains("/timeline/") ? "OBSERVATION" : "INCIDENT"));
		return visitor.post(path, fields.toArray(String[]::new));
	}

	private static String id(Visitor visitor) {
		return visitor.isSignedIn() ? visitor.id().toString() : "a2f6b5a8-0000-4000-8000-000000000000";
	}

	/**
	 * All that can be seen of it by its teller.
	 */
	String everything() {
		StringBuilder all = new StringBuilder();
		// What is said once to its teller is no part of it.
		this.told.page();
		for (String page : new String[] { "", "/edit", "/facts", "/history", "/images", "/timeline", "/factors" }) {
			all.append(this.told.document(page).select("main").html());
		}
		Page promise = this.told.teller().get("/follow-ups/" + this.followUp);
		return all.append(Jsoup.parse(promise.body()).select("main").html())
			.toString()
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
