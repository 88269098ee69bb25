package dev.festival.writeup.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import dev.festival.account.BaseAddress;
import dev.festival.page.TemplateText;
import dev.festival.pdf.Bar;
import dev.festival.pdf.PdfPrinter;
import dev.festival.pdf.Pictures;
import dev.festival.writeup.Moments;
import dev.festival.writeup.Phase;
import dev.festival.writeup.WriteUpId;

/**
 * Answers with a write-up on paper.
 */
@Component
class Printing {

	private static final int BAR_WIDTH = 493;

	private static final int BAR_HEIGHT = 22;

	private static final double GAP = 2;

	private static final double NARROWEST = 3;

	private final TemplateText templates;

	private final PdfPrinter printer;

	private final BaseAddress address;

	Printing(TemplateText templates, PdfPrinter printer, BaseAddress address) {
		this.templates = templates;
		this.printer = printer;
		this.address = address;
	}

	/**
	 * The answer for a story that the model has.
	 * @param pictures the images that the reader may see
	 */
	ResponseEntity<byte[]> of(Model model, WriteUpId id, Moments moments, Pictures pictures, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		model.addAttribute("bar", bar(Phase.of(moments)));
		String page = this.templates.of("writeup/print", model.asMap(), request, response);
		Document document = Jsoup.parse(page, this.address.toPassOn("/write-ups/" + id.number()));
		byte[] pdf = this.printer.print(document, (address) -> {
			byte[] bar = Bar.picture(address);
			return (bar != null) ? bar : pictures.bytes(address);
		});
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("write-up-" + id.number() + ".pdf").build().toString())
			.body(pdf);
	}

	private static String bar(List<Phase> phases) {
		double room = BAR_WIDTH - GAP * (phases.size() - 1) - NARROWEST * phases.size();
		return phases.isEmpty() ? ""
				: new Bar(BAR_WIDTH, BAR_HEIGHT,
						phases.stream()
							.map((phase) -> new Bar.Segment(NARROWEST + room * phase.share(), colour(phase.name())))
							.toList())
					.address();
	}

	private static String colour(String phase) {
		return switch (phase) {
			case "detect" -> "d9482b";
			case "understand" -> "b97800";
			case "mitigate" -> "6941c6";
			default -> "0d7a6f";
		};
	}

}
