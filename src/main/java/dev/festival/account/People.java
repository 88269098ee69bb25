package dev.festival.account;

import java.util.Collection;
import java.util.List;

/**
 * Stub.
 */
public interface People {

	List<Person> withIds(Collection<PersonId> ids);

	List<Person> active();

}
