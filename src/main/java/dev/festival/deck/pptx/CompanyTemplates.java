package dev.festival.deck.pptx;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.deck.CompanyTemplateChanged;

/**
 * Keeps the company's template, if there is one, in the database. The one that was used
 * last stays in memory, as long as the database still has that version.
 */
@Component
public class CompanyTemplates {

	private static final Logger logger = LoggerFactory.getLogger(CompanyTemplates.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

	CompanyTemplates(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Whether there is one, who brought it and when.
	 */
	@Transactional(readOnly = true)
	public Optional<Brought> brought() {
		return this.jdbc.sql("select version, by_id, at from company_template")
			.query((row, index) -> new Brought(row.getObject("version", UUID.class),
					new PersonId(row.getObject("by_id", UUID.class)), row.getTimestamp("at").toInstant()))
			.optional();
	}

	/**
	 * The template to write on.
	 */
	@Transactional(readOnly = true)
	public Optional<CompanyTemplate> current() {
		return brought().flatMap((brought) -> of(brought.version()));
	}

	private Optional<CompanyTemplate> of(UUID version) {
		Read known = this.last.get();
		if (known != null && known.version().equals(version)) {
			return Optional.of(known.template());
		}
		return this.jdbc.sql("select bytes from company_template where version = :version")
			.param("version", version)
			.query((row, index) -> row.getBytes("bytes"))
			.optional()
			.flatMap((bytes) -> read(version, bytes));
	}

	private Optional<CompanyTemplate> read(UUID version, byte[] bytes) {
		try {
			CompanyTemplate template = CompanyTemplate.kept(bytes);
			this.last.set(new Read(version, template));
			return Optional.of(template);
		}
		catch (IOException ex) {
			logger.warn("The company's template can't be read any more; decks are written on Festival's own", ex);
			return Optional.empty();
		}
	}

	/**
	 * Takes a file as the template from now on.
	 * @throws TemplateRefusedException when it can't be one
	 */
	@Transactional
	public void bring(byte[] file, SignedIn by) {
		CompanyTemplate template = CompanyTemplate.of(file);
		this.jdbc.sql("delete from company_template").update();
		this.jdbc.sql("insert into company_template (version, bytes, by_id, at) values (:version, :bytes, :by, :at)")
			.param("version", UUID.randomUUID())
			.param("bytes", template.bytes())
			.param("by", by.personId().value())
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		this.events.publishEvent(new CompanyTemplateChanged(true, template.size()));
	}

	/**
	 * Goes back to Festival's own.
	 */
	@Transactional
	public void remove() {
		if (this.jdbc.sql("delete from company_template").update() > 0) {
			this.last.set(null);
			this.events.publishEvent(new CompanyTemplateChanged(false, ""));
		}
	}

	/** Who brought a template and when. */
	public record Brought(UUID version, PersonId by, Instant at) {
	}

	private record Read(UUID version, CompanyTemplate template) {
	}

}
