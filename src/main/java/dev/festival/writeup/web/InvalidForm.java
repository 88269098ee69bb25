package dev.festival.writeup.web;

import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a form again with everything that was typed, by the status that says so.
 */
@NamedInterface("typed")
public final class InvalidForm {

	private InvalidForm() {
	}

	/**
	 * Whether every field could be read, so that there is a form to say more about.
	 */
	public static boolean isReadable(BindingResult result) {
		return result.getTarget() != null;
	}

	/**
	 * The view with the form as it was typed, answered by 422.
	 */
	public static ModelAndView again(String view, Object form, Model model) {
		// Where a field could not even be read, the binder leaves the form out.
		return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("form", form);
	}

}
