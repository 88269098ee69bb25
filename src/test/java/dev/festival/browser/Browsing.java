package dev.festival.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands {@link Windows} to each test that asks for them, all of one {@link Chromium} that
 * starts with the first and stops with the run. A test that needs windows of another kind
 * gets the {@link Browser} itself.
 */
public final class Browsing implements ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Windows.class || type == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Chromium chromium = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(), Chromium.class);
		if (parameter.getParameter().getType() == Browser.class) {
			return chromium.browser();
		}
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Windows.class, (key) -> new Windows(chromium.browser()), Windows.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Store store = context.getStore(NAMESPACE);
		Windows windows = store.remove(Windows.class, Windows.class);
		if (windows != null) {
			windows.close();
		}
	}

}
