package dev.festival.account.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Says that a text must name a time zone.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownZone.Validator.class)
@interface KnownZone {

	String message() default "Please choose a time zone from the list.";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Asks the zones of this Java.
	 */
	class Validator implements ConstraintValidator<KnownZone, @Nullable String> {

		@Override
		public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
			return zone != null && TimeZones.isKnown(zone);
		}

	}

}
