package dev.festival.team;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import dev.festival.account.SignedIn;

/**
 * Keeps the catalogue of services: administrators all of it, those who lead a team what
 * their team looks after.
 */
@Component
@Transactional
public class ServiceEditor {

	private static final UUID NONE = new UUID(0, 0);

	private final Services services;

	private final Teams teams;

	ServiceEditor(Services services, Teams teams) {
		this.services = services;
		this.teams = teams;
	}

	/**
	 * Takes a service into the catalogue.
	 * @throws ServiceNameTakenException when one is called so already
	 */
	public Service add(Service.Description description) {
		return save(new Service(refuseTaken(description, NONE)));
	}

	/**
	 * Says something else about a service.
	 * @param seen the revision that the person had before their eyes
	 * @throws ServiceChangedException when somebody else changed it since
	 * @throws ServiceNameTakenException when another one is called so
	 */
	public Service change(UUID id, Service.Description description, int seen, SignedIn by) {
		Service service = open(id, by);
		if (service.revision() != seen) {
			throw new ServiceChangedException(service);
		}
		service.change(refuseTaken(description, id));
		return save(service);
	}

	public void retire(UUID id, boolean retired, SignedIn by) {
		Service service = open(id, by);
		service.retire(retired);
		save(service);
	}

	/**
	 * Lets a name stand for a service from now on and in all stories, be it the name of
	 * another service or one that only stories know.
	 */
	public Service merge(String name, UUID into) {
		Service service = this.services.lock(into).orElseThrow(NoSuchServiceException::new);
		Set<String> aliases = this.services.named(name)
			.filter((other) -> !other.id().equals(into))
			.map(this::removed)
			.orElse(Set.of());
		if (!service.name().equals(name)) {
			refuseTaken(service.description().called(name), into);
			service.takeOver(name, aliases);
		}
		return save(service);
	}

	@Transactional(readOnly = true)
	public boolean isEditableBy(Service service, SignedIn by) {
		UUID team = service.team();
		return by.isAdministrator() || (team != null
				&& this.teams.findById(team).filter((found) -> found.isLedBy(by.personId())).isPresent());
	}

	/**
	 * Lets only those pass who may change it.
	 */
	@Transactional(readOnly = true)
	public void refuseOthers(Service service, SignedIn by) {
		if (!isEditableBy(service, by)) {
			throw new NotYourServiceException();
		}
	}

	private Service open(UUID id, SignedIn by) {
		Service service = this.services.lock(id).orElseThrow(NoSuchServiceException::new);
		refuseOthers(service, by);
		return service;
	}

	// Its names are free for another one only when it is gone.
	private Set<String> removed(Service service) {
		Set<String> aliases = service.aliases();
		this.services.delete(service);
		this.services.flush();
		return aliases;
	}

	private Service.Description refuseTaken(Service.Description wanted, UUID except) {
		if (this.services.isTaken(wanted.name(), except)) {
			throw new ServiceNameTakenException(wanted.name());
		}
		return wanted.by(known(wanted.team()));
	}

	private @Nullable UUID known(@Nullable UUID team) {
		return (team != null) ? this.teams.findById(team).map(Team::id).orElse(null) : null;
	}

	// Somebody else may have taken the name in this very moment.
	private Service save(Service service) {
		try {
			return this.services.saveAndFlush(service);
		}
		catch (DataIntegrityViolationException ex) {
			throw new ServiceNameTakenException(service.name());
		}
	}

}
