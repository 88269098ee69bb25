package dev.festival.account.web;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves style sheets, scripts, fonts and pictures under addresses that change with their
 * content. Only these: a handler for everything would look every link of every page up
 * among the files.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

	private static final List<String> FOLDERS = List.of("css", "js", "fonts", "vendor");

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		FOLDERS.forEach((folder) -> add(registry, folder + "/", "/" + folder + "/**"));
		add(registry, "", "/icons*.svg", "/favicon*.svg");
	}

	/**
	 * Turns the addresses in pages into those that change with the content.
	 */
	@Bean
	ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
		return new ResourceUrlEncodingFilter();
	}

	private static void add(ResourceHandlerRegistry registry, String folder, String... patterns) {
		registry.addResourceHandler(patterns)
			.addResourceLocations("classpath:/static/" + folder)
			.setCacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic())
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addTransformer(new CssLinkResourceTransformer());
	}

}
