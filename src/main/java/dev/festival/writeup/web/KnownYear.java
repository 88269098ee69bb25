package dev.festival.writeup.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * Says that a day or a time lies in a year that the database, the pages and the slides
 * can all show.
 */
@Documented
@Target({ ElementType.FIELD, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownYear.Validator.class)
@NamedInterface("typed")
public @interface KnownYear {

	String message() default "Is the year right? It can be from 1900 to 2999.";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Looks at the year; what is missing is for others to ask for.
	 */
	class Validator implements ConstraintValidator<KnownYear, @Nullable TemporalAccessor> {

		@Override
		public boolean isValid(@Nullable TemporalAccessor day, ConstraintValidatorContext context) {
			if (day == null) {
				return true;
			}
			// An instant has a year only somewhere.
			TemporalAccessor local = (day instanceof Instant at) ? at.atOffset(ZoneOffset.UTC) : day;
			return local.get(ChronoField.YEAR) >= 1900 && local.get(ChronoField.YEAR) <= 2999;
		}

	}

}
