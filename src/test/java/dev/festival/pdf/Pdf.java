package dev.festival.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * A PDF as a reader has it.
 *
 * @param pages how many there are
 * @param text in the order of reading
 * @param outside what stands beyond the edge of its page
 * @param bookmarks their titles, those below indented
 * @param tags of the structure
 * @param descriptions of what is not text
 * @param links where they lead
 */
public record Pdf(int pages, String text, List<String> outside, List<String> bookmarks, Set<String> tags,
		List<String> descriptions, List<String> links, PDDocumentInformation about) {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	public static Pdf read(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			Edges edges = new Edges();
			String text = edges.getText(document);
			Set<String> tags = new HashSet<>();
			List<String> descriptions = new ArrayList<>();
			List<String> links = new ArrayList<>();
			COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
			collect(root.getDictionaryObject(COSName.K), tags, descriptions);
			for (var page : document.getPages()) {
				for (var annotation : page.getAnnotations()) {
					COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
					if (action != null) {
						links.add(String.valueOf(action.getString(COSName.URI)));
					}
				}
			}
			List<String> bookmarks = new ArrayList<>();
			var outline = document.getDocumentCatalog().getDocumentOutline();
			if (outline != null) {
				mark(outline.children(), "", bookmarks);
			}
			return new Pdf(document.getNumberOfPages(), Normalizer.normalize(text, Normalizer.Form.NFKC), edges.outside,
					bookmarks, tags, descriptions, links, document.getDocumentInformation());
		}
	}

	/**
	 * Where a PDF breaks the rules of PDF/UA, by which everybody can read it.
	 */
	public static List<String> barriers(byte[] bytes) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() != TestAssertion.Status.PASSED)
				.map((assertion) -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
				.distinct()
				.toList();
		}
	}

	private static void collect(COSBase node, Set<String> tags, List<String> descriptions) {
		switch (node) {
			case COSObject reference -> collect(reference.getObject(), tags, descriptions);
			case COSArray children -> children.forEach((child) -> collect(child, tags, descriptions));
			case COSDictionary element -> {
				if (element.getCOSName(COSName.S) != null) {
					tags.add(element.getCOSName(COSName.S).getName());
				}
				if (element.getString("Alt") != null) {
					descriptions.add(element.getString("Alt"));
				}
				COSBase children = element.getDictionaryObject(COSName.K);
				if (children != null) {
					collect(children, tags, descriptions);
				}
			}
			default -> {
			}
		}
	}

	private static void mark(Iterable<PDOutlineItem> items, String indent, List<String> bookmarks) {
		StreamSupport.stream(items.spliterator(), false).forEach((item) -> {
			bookmarks.add(indent + item.getTitle());
			mark(item.children(), indent + "  ", bookmarks);
		});
	}

	private static final class Edges extends PDFTextStripper {

		private final List<String> outside = new ArrayList<>();

		@Override
		protected void writeString(String text, List<TextPosition> positions) throws IOException {
			for (TextPosition letter : positions) {
				boolean inside = letter.getXDirAdj() >= 0
						&& letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth()
						&& letter.getYDirAdj() >= 0 && letter.getYDirAdj() <= letter.getPageHeight();
				if (!inside) {
					this.outside.add("page " + getCurrentPageNo() + ": " + text);
				}
			}
			super.writeString(text, positions);
		}

	}

}
