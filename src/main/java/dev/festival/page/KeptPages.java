package dev.festival.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

import dev.festival.account.SignedIn;

/**
 * Keeps pages in memory and sends them again as long as nothing that they show has
 * changed. Who may see them is asked each time, before it comes to this.
 */
@Component
public class KeptPages {

	/** Pages of another start of the application may look different. */
	private final String start = Long.toHexString(System.currentTimeMillis());

	private final ViewResolver templates;

	private final Cache<Frame.Key, Frame> frames;

	private final Cache<String, Content> contents;

	private final Cache<Shown, Content> lists;

	KeptPages(ViewResolver thymeleafViewResolver) {
		this.templates = thymeleafViewResolver;
		// A content takes about 5 kB, a frame 3.
		long most = Runtime.getRuntime().maxMemory() / 16;
		this.frames = Caffeine.newBuilder()
			.executor(Runnable::run)
			.maximumWeight(most / 4)
			.weigher((Frame.Key key, Frame frame) -> frame.weight())
			.build();
		this.contents = Caffeine.newBuilder()
			.executor(Runnable::run)
			.maximumWeight(most)
			.weigher((String mark, Content content) -> content.weight())
			.build();
		this.lists = Caffeine.newBuilder()
			.executor(Runnable::run)
			.maximumWeight(most)
			// What it shows takes about as much as its text.
			.weigher((Shown shown, Content content) -> content.weight() + content.length())
			.build();
	}

	/**
	 * Answers with a page.
	 * @param mark says in visible ASCII characters on what all that the page shows of its
	 * subject depends
	 * @param make fills the model and names the template, if the page has to be made
	 * @return null when the reader has the page already
	 */
	public @Nullable View page(String mark, SignedIn reader, String section, ServletWebRequest request,
			Supplier<String> make) throws Exception {
		Frame.@Nullable Key key = key(reader, section, request.getRequest());
		if (key == null) {
			return template(make.get());
		}
		if (request.checkNotModified("W/\"%s-%08x-%s\"".formatted(this.start, key.hashCode(), mark))) {
			return null;
		}
		Frame frame = this.frames.getIfPresent(key);
		Content content = this.contents.getIfPresent(mark);
		if (frame != null && content != null) {
			return new WholePage(frame, content);
		}
		return new FreshPage(template(make.get()), frame, (made) -> this.frames.put(key, made),
				(made) -> this.contents.put(mark, made));
	}

	/**
	 * Answers with a page whose content was made before for the same values, whoever read
	 * them: it is found by all that it shows, so that it can show nothing else.
	 * @param name of the template
	 * @param values everything that the content shows; equal only to what looks the same
	 */
	public View page(String name, Map<String, ?> values, SignedIn reader, String section, Model model,
			HttpServletRequest request) throws Exception {
		model.addAllAttributes(values);
		Frame.@Nullable Key key = key(reader, section, request);
		if (key == null) {
			return template(name);
		}
		Frame frame = this.frames.getIfPresent(key);
		Shown shown = new Shown(name, values);
		Content content = this.lists.getIfPresent(shown);
		if (frame != null && content != null) {
			return new WholePage(frame, content);
		}
		return new FreshPage(template(name), frame, (made) -> this.frames.put(key, made),
				(made) -> this.lists.put(shown, made));
	}

	private View template(String name) throws Exception {
		return Objects.requireNonNull(this.templates.resolveViewName(name, Locale.ENGLISH), name);
	}

	/**
	 * None for a reader whose browser has no token yet: the page is going to bring one.
	 * Nor for a page that says something once.
	 */
	private static Frame.@Nullable Key key(SignedIn reader, String section, HttpServletRequest request) {
		Cookie token = WebUtils.getCookie(request, "XSRF-TOKEN");
		Cookie theme = WebUtils.getCookie(request, "theme");
		boolean once = RequestContextUtils.getInputFlashMap(request) != null;
		return (token != null && !once) ? new Frame.Key(reader.personId(), reader.name(), reader.role(),
				(theme != null) ? theme.getValue() : "", token.getValue(), section) : null;
	}

	private record Shown(String template, Map<String, ?> values) {
	}

}
