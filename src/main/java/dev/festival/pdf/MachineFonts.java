package dev.festival.pdf;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The upright TrueType fonts of this machine. They are looked through once, when a page
 * has characters that no font of Festival's has.
 */
final class MachineFonts {

	private static final Logger LOGGER = LoggerFactory.getLogger(MachineFonts.class);

	private static final Pattern FONT = Pattern.compile("(?i).*\\.tt[fc]");

	private static final Pattern OTHER_CUT = Pattern
		.compile("(?i).*(bold|black|heavy|light|thin|medium|italic|oblique|condensed|[a-z]bd|[a-z]bi)\\.tt[fc]");

	private static final int COLLECTION = 0x74_74_63_66;

	private static final int OUTLINES = 0x67_6c_79_66;

	private static final long LARGEST = 40 * 1024 * 1024;

	private static final int MOST_FILES = 1_000;

	private static final int DEEPEST = 6;

	private final List<Path> folders;

	MachineFonts(List<Path> folders) {
		this.folders = folders;
	}

	/**
	 * Those in the folders where fonts usually are.
	 */
	static MachineFonts usual() {
		String home = System.getProperty("user.home", "");
		return new MachineFonts(Stream
			.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts",
					System.getenv().getOrDefault("WINDIR", "C:\\Windows") + File.separator + "Fonts",
					"/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts")
			.map(Path::of)
			.filter(Files::isDirectory)
			.toList());
	}

	/**
	 * All that can be read, the plainest first.
	 */
	List<Fallback> read() {
		List<Fallback> fonts = new ArrayList<>();
		files().sorted(Comparator.comparingInt(MachineFonts::oddity).thenComparing(Path::toString))
			.forEach((file) -> add(file, fonts));
		LOGGER.info("Looked through the fonts of this machine for characters of further scripts: {} can be used.",
				fonts.size());
		return List.copyOf(fonts);
	}

	private Stream<Path> files() {
		return this.folders.stream().flatMap((folder) -> {
			try (Stream<Path> found = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
				return found.filter((file) -> FONT.matcher(file.toString()).matches())
					.filter((file) -> !OTHER_CUT.matcher(file.toString()).matches())
					.limit(MOST_FILES)
					.toList()
					.stream();
			}
			catch (IOException | UncheckedIOException ex) {
				return Stream.empty();
			}
		});
	}

	/**
	 * How far a font is from a plain one for running text.
	 */
	private static int oddity(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		int odd = (name.contains("sans") || name.contains("gothic") || name.contains("hei")) ? 0 : 1;
		return odd + ((name.contains("serif") || name.contains("mono") || name.contains("mincho")) ? 2 : 0);
	}

	private static void add(Path file, List<Fallback> fonts) {
		List<Closeable> opened = new ArrayList<>();
		try {
			if (!hasOutlines(file)) {
				return;
			}
			TrueTypeFont font = open(file, opened::add);
			if (!mayBeEmbedded(font)) {
				return;
			}
			fonts.add(new Fallback(font.getName(), Coverage.of(font), (closing) -> open(file, closing)));
		}
		catch (IOException | RuntimeException ex) {
			LOGGER.debug("{} can't be used", file, ex);
		}
		finally {
			closeAll(opened);
		}
	}

	/**
	 * Whether its letters are drawn the TrueType way, which is all that we can put into a
	 * PDF. Reading the names of its tables tells that; to read all of it would take as
	 * much memory as it is large.
	 */
	private static boolean hasOutlines(Path file) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			if (in.length() > LARGEST) {
				return false;
			}
			if (in.readInt() == COLLECTION) {
				in.seek(12);
				in.seek(in.readInt() + 4L);
			}
			int tables = in.readUnsignedShort();
			in.skipBytes(6);
			for (int table = 0; table < tables; table++) {
				if (in.readInt() == OUTLINES) {
					return true;
				}
				in.skipBytes(12);
			}
			return false;
		}
	}

	private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
		OS2WindowsMetricsTable rights = font.getOS2Windows();
		return rights == null || (rights.getFsType() & (OS2WindowsMetricsTable.FSTYPE_RESTRICTED
				| OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY)) == 0;
	}

	private static TrueTypeFont open(Path file, Consumer<Closeable> closing) throws IOException {
		if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
			closing.accept(font);
			return font;
		}
		TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
		closing.accept(collection);
		List<TrueTypeFont> fonts = new ArrayList<>();
		collection.processAllFonts(fonts::add);
		return fonts.getFirst();
	}

	static void closeAll(List<Closeable> opened) {
		for (Closeable one : opened.reversed()) {
			try {
				one.close();
			}
			catch (IOException ex) {
				LOGGER.debug("A font can't be closed", ex);
			}
		}
	}

}
