package dev.festival.live;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import dev.festival.account.Secret;

/**
 * What tells one follower of a presentation from another, without saying who they are. It
 * is sealed, so that only who was let in has one.
 *
 * @param text as the browser keeps it
 */
public record Pass(String text) {

	private static final int LENGTH = 22;

	static Pass fresh(byte[] seal) {
		String id = Secret.token().text().substring(0, LENGTH);
		return new Pass(id + "." + sealed(id, seal));
	}

	/**
	 * Whether it was handed out where this is the seal.
	 */
	static boolean isGood(@Nullable String text, byte[] seal) {
		int dot = (text != null) ? text.indexOf('.') : -1;
		return text != null && dot == LENGTH
				&& MessageDigest.isEqual(text.substring(dot + 1).getBytes(StandardCharsets.UTF_8),
						sealed(text.substring(0, dot), seal).getBytes(StandardCharsets.UTF_8));
	}

	private static String sealed(String id, byte[] seal) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(seal, "HmacSHA256"));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
