package dev.festival.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import org.jspecify.annotations.Nullable;

import dev.festival.picture.PictureFile;
import dev.festival.picture.PictureSize;

/**
 * The only thing that the renderer may open: pictures that were handed over with the
 * page.
 */
final class OwnPictures implements FSStreamFactory {

	static final String SCHEME = "picture";

	// What is more would need more memory than a small machine has.
	private static final long MOST_BYTES = 20 * 1024 * 1024;

	private static final int MOST_PICTURES = 100;

	/** A broken one would be put into the file as it is. */
	private static final PictureSize PAPER = new PictureSize(2000, 2800, 0);

	private final Pictures pictures;

	private final Map<String, byte[]> byName = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private long taken;

	private final Patience patience;

	OwnPictures(Pictures pictures, Patience patience) {
		this.pictures = pictures;
		this.patience = patience;
	}

	/**
	 * Takes the picture of an address in.
	 * @return what to call it on the page, or null when there is none to show
	 */
	@Nullable String name(String address) {
		String known = this.names.get(address);
		if (known == null) {
			this.patience.ask();
			boolean more = this.taken < MOST_BYTES && this.names.size() < MOST_PICTURES;
			byte[] bytes = more ? this.pictures.bytes(address) : null;
			byte[] printable = (bytes != null) ? PAPER.fit(bytes).map(PictureFile::bytes).orElse(null) : null;
			known = (printable != null) ? SCHEME + ":" + this.names.size() : "";
			this.names.put(address, known);
			if (printable != null) {
				this.byName.put(known, printable);
				this.taken += printable.length;
			}
		}
		return known.isEmpty() ? null : known;
	}

	boolean allows(String address, ExternalResourceType type) {
		return type == ExternalResourceType.IMAGE_RASTER && this.byName.containsKey(address);
	}

	@Override
	public FSStream getUrl(String address) {
		byte[] bytes = Objects.requireNonNullElse(this.byName.get(address), new byte[0]);
		return new FSStream() {
			@Override
			public InputStream getStream() {
				return new ByteArrayInputStream(bytes);
			}

			@Override
			public Reader getReader() {
				return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
			}
		};
	}

}
