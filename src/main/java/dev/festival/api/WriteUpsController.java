package dev.festival.api;

import java.net.URI;
import java.util.List;

import dev.festival.account.SignedIn;
import dev.festival.markdown.Markdown;
import dev.festival.writeup.Facts;
import dev.festival.writeup.Kind;
import dev.festival.writeup.NamesAsRoles;
import dev.festival.writeup.Part;
import dev.festival.writeup.Prose;
import dev.festival.writeup.Severity;
import dev.festival.writeup.SeverityEditor;
import dev.festival.writeup.SeverityWording;
import dev.festival.writeup.Status;
import dev.festival.writeup.Story;
import dev.festival.writeup.StoryReader;
import dev.festival.writeup.Subject;
import dev.festival.writeup.TimelineEntry;
import dev.festival.writeup.WriteUp;
import dev.festival.writeup.WriteUpEditor;
import dev.festival.writeup.WriteUpId;
import dev.festival.writeup.web.PastedLines;
import dev.festival.writeup.web.WriteUpFilter;
import dev.festival.writeup.web.WriteUpList;
import dev.festival.writeup.web.WriteUpRow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Write-ups for scripts: the same ones, by the same rules, as their person has in the
 * browser.
 */
@RestController
@RequestMapping("/api/v1/write-ups")
class WriteUpsController {

	private static final int PAGE = 50;

	private final WriteUpList list;

	private final StoryReader stories;

	private final NamesAsRoles roles;

	private final WriteUpEditor editor;

	private final SeverityEditor severities;

	WriteUpsController(WriteUpList list, StoryReader stories, NamesAsRoles roles, WriteUpEditor editor,
			SeverityEditor severities) {
		this.severities = severities;
		this.list = list;
		this.stories = stories;
		this.roles = roles;
		this.editor = editor;
	}

	@GetMapping
	WriteUpListResource list(@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable String severity,
			@RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String tag,
			@RequestParam(required = false) @Nullable String service,
			@RequestParam(required = false) @Nullable String team,
			@RequestParam(required = false) @Nullable String teller,
			@RequestParam(required = false) @Nullable String before, @AuthenticationPrincipal SignedIn reader,
			HttpServletRequest request) {
		WriteUpFilter filter = new WriteUpFilter(q, Word.read("status", Status.class, status),
				Word.read("severity", Severity.class, severity), Word.read("kind", Kind.class, kind), tag, service,
				team, teller, before, null);
		List<WriteUpRow> rows = this.list.read(filter, reader.personId(), PAGE).rows();
		List<WriteUpRow> page = rows.subList(0, Math.min(rows.size(), PAGE));
		String next = (rows.size() > PAGE) ? addressAfter(page.getLast(), request) : null;
		return new WriteUpListResource(page.stream().map(WriteUpListResource.Line::of).toList(), next);
	}

	private static String addressAfter(WriteUpRow last, HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromRequest(request)
			.scheme(null)
			.host(null)
			.port(null)
			.replaceQueryParam("before", last.cursor())
			.build()
			.toUriString();
	}

	@PostMapping
	ResponseEntity<WriteUpResource> begin(@Valid @RequestBody NewWriteUp wanted,
			@AuthenticationPrincipal SignedIn teller) {
		Facts facts = wanted.facts(teller.zone());
		refuseNotOffered(facts.severity());
		WriteUpId id = this.editor.begin(facts, wanted.text(), teller);
		return ResponseEntity.created(URI.create("/api/v1/write-ups/" + id.number()))
			.body(WriteUpResource.of(this.stories.read(id, teller)));
	}

	/**
	 * Forms don't show what administrators have taken off the offer.
	 */
	private void refuseNotOffered(@Nullable Severity wanted) {
		List<Severity> offered = this.severities.all().offered(null).stream().map(SeverityWording::rank).toList();
		if (wanted != null && !offered.contains(wanted)) {
			throw new UnknownWordException("severity", offered.stream().map(Word::of).toList());
		}
	}

	/**
	 * @param names <code>roles</code> to have roles instead of names; their ids are
	 * nobody's then
	 */
	@GetMapping("/{number}")
	WriteUpResource show(@PathVariable long number, @RequestParam(defaultValue = "") String names,
			@AuthenticationPrincipal SignedIn reader) {
		Story story = this.stories.read(new WriteUpId(number), reader);
		return WriteUpResource.of(names.equals("roles") ? this.roles.told(story) : story);
	}

	/**
	 * Puts other words into a part.
	 */
	@PutMapping("/{number}/text/{part}")
	WriteUpResource tell(@PathVariable long number, @PathVariable String part, @Valid @RequestBody Words words,
			@AuthenticationPrincipal SignedIn by) {
		WriteUpId id = new WriteUpId(number);
		this.editor.change(id, Subject.of(Part.proseOfSlug(part)), words.prose(), words.revision(), by);
		return WriteUpResource.of(this.stories.read(id, by));
	}

	/**
	 * Adds lines to the timeline, read as those are that somebody types; a line without a
	 * time becomes an entry of an unknown one.
	 */
	@PostMapping("/{number}/timeline")
	ResponseEntity<List<EntryResource>> add(@PathVariable long number, @Valid @RequestBody Lines lines,
			@AuthenticationPrincipal SignedIn by) {
		WriteUpId id = new WriteUpId(number);
		WriteUp before = this.stories.read(id, by).writeUp();
		List<TimelineEntry> entries = PastedLines.read(lines.lines(), before).allEntries();
		if (entries.isEmpty()) {
			throw new NoLinesException();
		}
		this.editor.add(id, entries, by);
		return ResponseEntity.created(URI.create("/api/v1/write-ups/" + number))
			.body(this.stories.read(id, by).writeUp().timeline().stream().map(EntryResource::of).toList());
	}

	/**
	 * Other words for a part.
	 *
	 * @param text in Markdown
	 * @param revision the one that was read before; who changed the part since is told
	 * first
	 */
	record Words(@NotNull(message = "“text” is missing; an empty one takes the part out.") @Size(max = 100_000,
			message = "A part has at most 100,000 characters.") String text, int revision) {

		Prose prose() {
			return new Prose(Markdown.of(this.text));
		}

	}

	/**
	 * Lines for a timeline.
	 */
	record Lines(@NotNull(message = "“lines” is missing, such as “14:02 deploy starts”.") @Size(max = 1_000_000,
			message = "That is more than a timeline can take at once.") String lines) {
	}

}
