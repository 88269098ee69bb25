package dev.festival.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Shows somebody whose form was refused at the gate that nothing they typed is lost.
 */
@Controller
class KeptTextController {

	static final String PATH = "/kept-text";

	@RequestMapping(PATH)
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (request.getDispatcherType() != DispatcherType.FORWARD) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("kept", KeptText.of(request));
		model.addAttribute("signedOut", response.getStatus() == HttpStatus.UNAUTHORIZED.value());
		return "account/kept-text";
	}

}
