package dev.festival.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.View;

/**
 * Makes the content of a page, and its frame too where none is kept, hands on what it
 * made to be kept, and sends the page.
 *
 * @param template makes it; asked by {@code frameKept} to leave the frame out
 */
record FreshPage(View template, @Nullable Frame kept, Consumer<Frame> keepFrame,
		Consumer<Content> keepContent) implements View {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		Map<String, Object> shown = new HashMap<>((model != null) ? model : Map.of());
		shown.put("frameKept", this.kept != null);
		WrittenText made = new WrittenText(response);
		this.template.render(shown, new ModelRequest(request), made);
		CutPage page = CutPage.of(made.text());
		Content content = page.content();
		this.keepContent.accept(content);
		new WholePage(frame(page), content).render(model, request, response);
	}

	private Frame frame(CutPage page) {
		if (this.kept != null) {
			return this.kept;
		}
		Frame frame = page.frame();
		this.keepFrame.accept(frame);
		return frame;
	}

}
