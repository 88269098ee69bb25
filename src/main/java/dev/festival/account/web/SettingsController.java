package dev.festival.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The way to everything that administrators look after.
 */
@Controller
class SettingsController {

	@GetMapping("/settings")
	String all() {
		return "account/settings";
	}

}
