package dev.festival.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written down when somebody does it.
 */
enum Action {

	SIGNED_IN("Signed in"),

	SIGN_IN_FAILED("Sign-in failed"),

	SIGNED_OUT("Signed out"),

	FESTIVAL_SET_UP("Festival set up"),

	INVITATION_MADE("Invitation made"),

	INVITATION_ACCEPTED("Invitation accepted"),

	INVITATION_TAKEN_BACK("Invitation taken back"),

	PASSWORD_CHANGED("Password changed"),

	PASSWORD_LINK_MADE("Link to a new password made"),

	PASSWORD_RESET("Password chosen by a link"),

	PASSKEY_ADDED("Passkey added"),

	PASSKEY_REMOVED("Passkey removed"),

	TOKEN_MADE("API token made"),

	TOKEN_ENDED("API token ended"),

	PERSON_ARRIVED("Came by single sign-on"),

	PERSON_LINKED("Linked to single sign-on"),

	PERSON_UNLINKED("Unlinked from single sign-on"),

	NAME_CHANGED("Name changed"),

	ROLE_CHANGED("Role changed"),

	ACCOUNT_DEACTIVATED("Account deactivated"),

	ACCOUNT_REACTIVATED("Account reactivated"),

	TEAM_CHANGED("Team changed"),

	TEAM_DISSOLVED("Team dissolved"),

	SERVICE_ADDED("Service added"),

	SERVICE_CHANGED("Service changed"),

	SERVICE_RETIRED("Service retired"),

	SERVICE_OFFERED("Service offered again"),

	SERVICE_MERGED("Name taken for a service"),

	FESTIVAL_PLANNED("Festival planned"),

	FESTIVAL_CANCELLED("Festival cancelled"),

	FESTIVAL_HELD("Festival held"),

	SEVERITY_CHANGED("Severity changed"),

	SLIDE_TEMPLATE_BROUGHT("Slide template brought"),

	SLIDE_TEMPLATE_REMOVED("Slide template removed"),

	WRITE_UP_RESTRICTED("Write-up restricted"),

	WRITE_UP_OPENED("Write-up opened to everyone"),

	WRITE_UP_LINK_MADE("Link to a write-up made"),

	WRITE_UP_LINK_CLOSED("Link to a write-up closed"),

	WRITE_UP_IN_REVIEW("Write-up put into review"),

	WRITE_UP_PUBLISHED("Write-up published"),

	WRITE_UP_TAKEN_BACK("Write-up taken back"),

	WRITE_UP_ARCHIVED("Write-up archived"),

	WRITE_UP_UNARCHIVED("Write-up taken out of the archive");

	private final String label;

	Action(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/**
	 * How the table and the addresses call it.
	 */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean isAboutWriteUp() {
		return name().startsWith("WRITE_UP_");
	}

	static Optional<Action> of(String text) {
		return Stream.of(values()).filter((action) -> action.text().equals(text)).findFirst();
	}

}
