package dev.festival.account;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where somebody comes from, as far as tries are counted by it.
 */
public final class Network {

	private Network() {
	}

	/**
	 * The address, or what one household has: of IPv6, that is 2^64 addresses.
	 */
	public static String of(String address) {
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return HexFormat.of().formatHex((bytes.length == 16) ? Arrays.copyOf(bytes, 8) : bytes);
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
