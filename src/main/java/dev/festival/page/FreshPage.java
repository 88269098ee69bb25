package dev.festival.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a page, hands its parts on to be kept, and sends it.
 *
 * @param template makes it
 * @param keep takes the parts
 */
record FreshPage(View template, Consumer<CutPage> keep) implements View {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		this.template.render(model, request, made);
		CutPage page = CutPage.of(new String(made.getContentAsByteArray(), StandardCharsets.UTF_8));
		this.keep.accept(page);
		new WholePage(page.frame(), page.content()).render(model, request, response);
	}

}
