package dev.festival.account.web;

import java.util.Map;
import java.util.Optional;

import dev.festival.account.Person;
import dev.festival.account.RefusedInputException;
import dev.festival.account.SetUp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page that makes the first administrator, gone once there is one.
 */
@Controller
@RequestMapping("/set-up")
class SetUpController {

	private static final String PAGE = "account/set-up";

	private static final String DONE = "redirect:/login";

	private final SetUp setUp;

	private final Door door;

	SetUpController(SetUp setUp, Door door) {
		this.setUp = setUp;
		this.door = door;
	}

	@ModelAttribute("zones")
	Map<String, String> zones() {
		return TimeZones.choices();
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", SetUpForm.empty());
		return this.setUp.isOpen() ? PAGE : DONE;
	}

	@PostMapping
	String complete(@Valid @ModelAttribute("form") SetUpForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.setUp.isOpen()) {
			return DONE;
		}
		try {
			if (!errors.hasErrors()) {
				Optional<Person> founder = this.setUp.complete(form.code(), form.introduction(), form.wantsSamples());
				founder.ifPresent((person) -> this.door.letIn(person, request, response));
				return founder.isPresent() ? "redirect:/" : DONE;
			}
		}
		catch (RefusedInputException ex) {
			errors.rejectValue(ex.field(), "refused", ex.sentence());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return PAGE;
	}

}
