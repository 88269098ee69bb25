package dev.festival.account.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

import dev.festival.account.Password;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Says that a text must be fit to be a {@link Password}.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UsablePassword.Validator.class)
@interface UsablePassword {

	String message() default "";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Asks the password itself.
	 */
	class Validator implements ConstraintValidator<UsablePassword, @Nullable String> {

		@Override
		public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
			Optional<String> problem = Password.problemWith((text != null) ? text : "");
			problem.ifPresent((sentence) -> {
				context.disableDefaultConstraintViolation();
				context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
			});
			return problem.isEmpty();
		}

	}

}
