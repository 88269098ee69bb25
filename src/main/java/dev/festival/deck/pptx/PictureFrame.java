package dev.festival.deck.pptx;

import java.util.Optional;

import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import dev.festival.picture.PictureFile;
import dev.festival.deck.PictureSource;
import dev.festival.deck.Slide;
import dev.festival.deck.Slide.Picture;
import dev.festival.deck.text.Spots;

/**
 * Puts a picture on a slide, as large as fits above its caption.
 */
final class PictureFrame {

	private static final Box WITHOUT_CAPTION = new Box(72, 144, 816, 336);

	private static final double CAPTION_HEIGHT = Spots.CAPTION.height() + 12;

	private final XMLSlideShow show;

	private final XSLFSlide slide;

	private final Page page;

	PictureFrame(XMLSlideShow show, XSLFSlide slide, Page page) {
		this.show = show;
		this.slide = slide;
		this.page = page;
	}

	void draw(Slide.Pictures pictures, PictureSource source) {
		for (Picture picture : pictures.pictures()) {
			Optional<PictureFile> file = source.picture(picture.address());
			// What can't be shown is at least told.
			String caption = (file.isEmpty() && picture.caption().isEmpty()) ? picture.alternative()
					: picture.caption();
			Box room = WITHOUT_CAPTION;
			if (!caption.isEmpty()) {
				double height = room.height() - CAPTION_HEIGHT;
				Box below = new Box(room.x(), room.y() + height + 12, room.width(), Spots.CAPTION.height());
				var shape = this.page.body(Painter.TEXT, "Caption",
						(words) -> words.addPlain(Run.of(Spots.CAPTION.cut(caption), Spots.CAPTION.size(caption))));
				this.page.place(shape, below);
				room = new Box(room.x(), room.y(), room.width(), height);
			}
			if (file.isPresent()) {
				draw(picture, file.get(), this.page.canvas().at(room));
			}
		}
	}

	private void draw(Picture picture, PictureFile file, Box room) {
		double scale = Math.min(room.width() / file.width(), room.height() / file.height());
		double width = file.width() * scale;
		double height = file.height() * scale;
		XSLFPictureShape drawn = this.slide.createPicture(this.show.addPicture(file.bytes(), type(file)));
		CTPicture shape = (CTPicture) drawn.getXmlObject();
		var description = shape.getNvPicPr().getCNvPr();
		description.setId(this.page.nextId());
		description.setName("Picture");
		description.setDescr(picture.alternative().isEmpty() ? "A picture" : picture.alternative());
		new Box(room.x() + (room.width() - width) / 2, room.y() + (room.height() - height) / 2, width, height)
			.placeIn(placed(shape.getSpPr()));
	}

	private static CTTransform2D placed(CTShapeProperties properties) {
		if (properties.isSetXfrm()) {
			properties.unsetXfrm();
		}
		return properties.addNewXfrm();
	}

	private static PictureData.PictureType type(PictureFile file) {
		return switch (file.type()) {
			case "image/jpeg" -> PictureData.PictureType.JPEG;
			case "image/gif" -> PictureData.PictureType.GIF;
			default -> PictureData.PictureType.PNG;
		};
	}

}
