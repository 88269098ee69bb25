package dev.festival.account.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import dev.festival.account.BaseAddress;
import dev.festival.account.Provider;
import dev.festival.account.SetUp;
import dev.festival.account.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The page where people sign in.
 */
@Controller
class SignInController {

	private static final String REFUSED = SignInController.class.getName() + ".refused";

	private static final String NO_PASSKEY = SignInController.class.getName() + ".no-passkey";

	private static final String PAUSE = SignInController.class.getName() + ".pause";

	private final SetUp setUp;

	private final BaseAddress address;

	private final Optional<Provider> provider;

	SignInController(SetUp setUp, BaseAddress address, Optional<Provider> provider) {
		this.setUp = setUp;
		this.address = address;
		this.provider = provider;
	}

	@RequestMapping(path = "/login", method = { RequestMethod.GET, RequestMethod.POST })
	String show(@AuthenticationPrincipal @Nullable SignedIn reader, HttpServletRequest request, Model model) {
		if (reader != null) {
			return "redirect:/";
		}
		if (this.setUp.isOpen()) {
			return "redirect:/set-up";
		}
		model.addAttribute("email", request.getParameter("email"));
		model.addAttribute("refused", request.getAttribute(REFUSED) != null);
		model.addAttribute("noPasskey", request.getAttribute(NO_PASSKEY) != null);
		model.addAttribute("origin", this.address.origin());
		this.provider.ifPresent((known) -> {
			model.addAttribute("provider", known.name());
			// Only there, the browser knows at the end who went.
			model.addAttribute("providerAddress", this.address.of("/login/provider"));
			model.addAttribute("providerOnly",
					known.only() && request.getMethod().equals("GET") && request.getParameter("password") == null);
		});
		model.addAttribute("pause", request.getAttribute(PAUSE));
		return "account/login";
	}

	/**
	 * Shows the page again with what was typed, whatever it was that didn't fit. That the
	 * database is away is another matter.
	 */
	static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if (reason instanceof AuthenticationServiceException && reason.getCause() instanceof RuntimeException trouble) {
			throw trouble;
		}
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		request.setAttribute(REFUSED, true);
		request.getRequestDispatcher("/login").forward(request, response);
	}

	/**
	 * Shows the page again, whatever it was that the passkey didn't fit.
	 */
	static void refusePasskey(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		request.setAttribute(NO_PASSKEY, true);
		request.getRequestDispatcher("/login").forward(request, response);
	}

	/**
	 * Shows the page again when there were too many tries, whether or not the account
	 * exists.
	 */
	static void pause(HttpServletRequest request, HttpServletResponse response, Duration pause)
			throws IOException, ServletException {
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()));
		request.setAttribute(PAUSE, pause.toSeconds());
		request.getRequestDispatcher("/login").forward(request, response);
	}

}
