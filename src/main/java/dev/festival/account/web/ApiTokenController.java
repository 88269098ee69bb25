package dev.festival.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dev.festival.account.ApiToken;
import dev.festival.account.ApiTokens;
import dev.festival.account.BaseAddress;
import dev.festival.account.RefusedInputException;
import dev.festival.account.Scope;
import dev.festival.account.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets people make and end the tokens by which scripts act for them.
 */
@Controller
@RequestMapping("/profile/tokens")
class ApiTokenController {

	private static final String PAGE = "account/tokens";

	private final ApiTokens tokens;

	private final BaseAddress address;

	ApiTokenController(ApiTokens tokens, BaseAddress address) {
		this.tokens = tokens;
		this.address = address;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("form", ApiTokenForm.empty());
		return show(reader, model);
	}

	/**
	 * Answers by the page itself: a redirect would have to keep the token somewhere.
	 */
	@PostMapping
	String make(@AuthenticationPrincipal SignedIn reader, @Valid @ModelAttribute("form") ApiTokenForm form,
			BindingResult errors, Model model, HttpServletResponse response) {
		try {
			if (!errors.hasErrors()) {
				String token = this.tokens.make(reader.personId(), form.name(), form.reach(), form.lasts());
				response.setStatus(HttpStatus.CREATED.value());
				response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
				model.addAttribute("made", token);
				model.addAttribute("madeName", form.name());
				model.addAttribute("example", this.address.toPassOn("/api/v1/me"));
				model.addAttribute("form", ApiTokenForm.empty());
				return show(reader, model);
			}
		}
		catch (RefusedInputException ex) {
			errors.rejectValue(ex.field(), "refused", ex.sentence());
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(reader, model);
	}

	@DeleteMapping("/{id}")
	String end(@AuthenticationPrincipal SignedIn reader, @PathVariable UUID id, RedirectAttributes redirect) {
		this.tokens.end(reader.personId(), id);
		redirect.addFlashAttribute("flashDone", "That token opens nothing any more.");
		return "redirect:/profile/tokens";
	}

	private String show(SignedIn reader, Model model) {
		List<ApiToken> all = this.tokens.of(reader.personId());
		model.addAttribute("tokens", all);
		model.addAttribute("scopes",
				Arrays.stream(Scope.values()).filter((scope) -> scope.heldBy(reader.role()) == scope).toList());
		model.addAttribute("lifetimes", ApiTokenForm.lifetimes());
		model.addAttribute("times", new SessionTimes(reader.zone()));
		return PAGE;
	}

}
