package dev.festival.team;

/**
 * Somebody else changed a service while it was being described anew.
 */
public class ServiceChangedException extends RuntimeException {

	private final transient Service.Description now;

	private final int revision;

	ServiceChangedException(Service service) {
		super("Somebody else changed this service meanwhile.");
		this.now = service.description();
		this.revision = service.revision();
	}

	/**
	 * What they say about it.
	 */
	public Service.Description now() {
		return this.now;
	}

	public int revision() {
		return this.revision;
	}

}
