package dev.festival.deck.pptx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/**
 * Gives a presentation that has never had notes what pages of notes are made by: the same
 * as in our own template.
 */
final class NotesMasters {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String LIST = "<p:notesMasterIdLst xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
			+ "xmlns:r=\"" + RELATIONS + "\"><p:notesMasterId r:id=\"%s\"/></p:notesMasterIdLst>";

	private NotesMasters() {
	}

	static void addTo(OPCPackage file) throws IOException, OpenXML4JException {
		PackagePart presentation = file.getPartsByContentType(XSLFRelation.MAIN.getContentType()).getFirst();
		if (!presentation.getRelationshipsByType(XSLFRelation.NOTES_MASTER.getRelation()).isEmpty()) {
			return;
		}
		try (InputStream resource = NotesMasters.class.getResourceAsStream("/deck/festival.pptx");
				OPCPackage ours = OPCPackage.open(Objects.requireNonNull(resource))) {
			PackagePart theme = copy(ours, "/ppt/theme/theme2.xml", file, "/ppt/theme/notesTheme1.xml");
			PackagePart master = copy(ours, "/ppt/notesMasters/notesMaster1.xml", file,
					"/ppt/notesMasters/notesMaster1.xml");
			master.addRelationship(theme.getPartName(), TargetMode.INTERNAL, RELATIONS + "/theme");
			String id = presentation
				.addRelationship(master.getPartName(), TargetMode.INTERNAL, XSLFRelation.NOTES_MASTER.getRelation())
				.getId();
			refer(presentation, id);
		}
	}

	private static PackagePart copy(OPCPackage from, String name, OPCPackage to, String newName)
			throws IOException, OpenXML4JException {
		PackagePart part = from.getPart(PackagingURIHelper.createPartName(name));
		PackagePartName wanted = PackagingURIHelper.createPartName(newName);
		if (to.containPart(wanted)) {
			to.removePart(wanted);
		}
		PackagePart copy = to.createPart(wanted, part.getContentType());
		try (InputStream input = part.getInputStream(); OutputStream output = copy.getOutputStream()) {
			input.transferTo(output);
		}
		return copy;
	}

	private static void refer(PackagePart presentation, String id) throws IOException {
		String xml;
		try (InputStream input = presentation.getInputStream()) {
			xml = new String(input.readAllBytes(), StandardCharsets.UTF_8);
		}
		String referring = xml.replaceFirst("(</(?:\\w+:)?sldMasterIdLst>)", "$1" + LIST.formatted(id));
		if (referring.equals(xml)) {
			throw new IOException("No list of masters in " + presentation.getPartName());
		}
		presentation.clear();
		try (OutputStream output = presentation.getOutputStream()) {
			output.write(referring.getBytes(StandardCharsets.UTF_8));
		}
	}

}
