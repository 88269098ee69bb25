package dev.festival.live.web;

import dev.festival.account.BaseAddress;

/**
 * How somebody in the room comes along: by typing the address and the code, or with a
 * camera.
 *
 * @param address as it is read aloud
 * @param code the last part of it
 * @param link the whole address
 * @param qr the same for cameras
 */
public record Joining(String address, String code, String link, QrDrawing qr) {

	static Joining of(BaseAddress base, String code) {
		String link = base.toPassOn("/live/" + code);
		String read = link.replaceFirst("^https?://", "");
		return new Joining(read.substring(0, read.length() - code.length() - 1), code, link, QrDrawing.of(link));
	}

}
