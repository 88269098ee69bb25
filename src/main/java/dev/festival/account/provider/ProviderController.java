package dev.festival.account.provider;

import dev.festival.account.Provider;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages to which the filters lead, and nobody else.
 */
@Controller
@Conditional(Provider.Configured.class)
class ProviderController {

	static final String REFUSED = "/login/provider/refusal";

	static final String FAREWELL = "/login/provider/farewell";

	private final Provider provider;

	ProviderController(Provider provider) {
		this.provider = provider;
	}

	@ModelAttribute("provider")
	String provider() {
		return this.provider.name();
	}

	@RequestMapping(REFUSED)
	String refuse(HttpServletRequest request, Model model) {
		model.addAttribute("refused", told(request, Refused.ATTRIBUTE));
		return "account/turned-away";
	}

	@RequestMapping(FAREWELL)
	String part(HttpServletRequest request, Model model) {
		model.addAttribute("next", told(request, SignOut.NEXT));
		return "account/farewell";
	}

	private static Object told(HttpServletRequest request, String attribute) {
		Object told = (request.getDispatcherType() == DispatcherType.FORWARD) ? request.getAttribute(attribute) : null;
		if (told == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return told;
	}

}
