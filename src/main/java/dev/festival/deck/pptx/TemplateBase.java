package dev.festival.deck.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.w3c.dom.Node;

/**
 * Makes of a presentation the base for others: its masters, layouts and theme, and what
 * those need; no slides, and nothing that leads out of the file.
 */
final class TemplateBase {

	private static final Set<String> KEPT_IN_PRESENTATION = Set.of("sldMasterIdLst", "notesMasterIdLst", "sldSz",
			"notesSz", "embeddedFontLst", "kinsoku", "defaultTextStyle");

	/** Who made it, and where, is nobody's business who gets a deck. */
	private static final Set<String> OF_PACKAGE = Set.of("officeDocument");

	private static final Set<String> OF_PRESENTATION = Set.of("slideMaster", "notesMaster", "theme", "tableStyles",
			"font");

	private static final Set<String> OF_OTHERS = Set.of("slideMaster", "slideLayout", "theme", "themeOverride", "image",
			"hdphoto", "tags", "hyperlink");

	private TemplateBase() {
	}

	static byte[] of(byte[] file) throws IOException {
		ByteArrayOutputStream empty = new ByteArrayOutputStream(file.length);
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
			while (!show.getSlides().isEmpty()) {
				show.removeSlide(0);
			}
			Node presentation = show.getCTPresentation().getDomNode();
			for (Node child = presentation.getFirstChild(); child != null;) {
				Node next = child.getNextSibling();
				if (!KEPT_IN_PRESENTATION.contains(child.getLocalName())) {
					presentation.removeChild(child);
				}
				child = next;
			}
			show.write(empty);
		}
		return prune(empty.toByteArray());
	}

	private static byte[] prune(byte[] file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
		try (OPCPackage all = OPCPackage.open(new ByteArrayInputStream(file))) {
			for (XSLFRelation other : List.of(XSLFRelation.PRESENTATIONML_TEMPLATE, XSLFRelation.PRESENTATIONML)) {
				all.replaceContentType(other.getContentType(), XSLFRelation.MAIN.getContentType());
			}
			Set<PackagePartName> needed = new HashSet<>();
			Deque<PackagePart> waiting = new ArrayDeque<>(follow(all, OF_PACKAGE, false, all));
			while (!waiting.isEmpty()) {
				PackagePart part = waiting.removeFirst();
				if (needed.add(part.getPartName()) && !part.isRelationshipPart()) {
					boolean main = part.getContentType().equals(XSLFRelation.MAIN.getContentType());
					waiting.addAll(follow(part, main ? OF_PRESENTATION : OF_OTHERS, !main, all));
				}
			}
			for (PackagePart part : List.copyOf(all.getParts())) {
				if (!part.isRelationshipPart() && !needed.contains(part.getPartName())) {
					part.clearRelationships();
					all.removePart(part.getPartName());
				}
			}
			NotesMasters.addTo(all);
			all.save(out);
		}
		catch (OpenXML4JException ex) {
			throw new IOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * The parts that a part needs; relations to others are taken away where nothing
	 * refers to them, and refused elsewhere.
	 * @param strict whether something may refer to all of them
	 */
	private static List<PackagePart> follow(RelationshipSource from, Set<String> kept, boolean strict, OPCPackage all)
			throws OpenXML4JException {
		Deque<PackagePart> parts = new ArrayDeque<>();
		for (PackageRelationship relation : from.getRelationships()) {
			String type = relation.getRelationshipType().substring(relation.getRelationshipType().lastIndexOf('/') + 1);
			boolean outside = relation.getTargetMode() == TargetMode.EXTERNAL;
			if (kept.contains(type) && !outside) {
				PackagePart part = all.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
				if (part != null) {
					parts.add(part);
				}
			}
			else if (strict && !(outside && type.equals("hyperlink"))) {
				throw new TemplateRefusedException(outside
						? "Its layouts show something that lies outside of the file. Embed it, and send it again."
						: "Its layouts hold an object of another program (" + type
								+ "). Take it out, and send it again.");
			}
			else if (!strict) {
				from.removeRelationship(relation.getId());
			}
		}
		return List.copyOf(parts);
	}

}
