package dev.festival.live.web;

import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

import dev.festival.account.SignedIn;
import dev.festival.live.Guest;

/**
 * Tells controllers who comes with a code.
 */
@Component
class GuestArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	static final String COOKIE = "follower";

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Guest.class;
	}

	@Override
	public Guest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest web, @Nullable WebDataBinderFactory factory) {
		HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return new Guest(person(), request.getRemoteAddr(), (cookie != null) ? cookie.getValue() : null);
	}

	private static @Nullable SignedIn person() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn person) ? person : null;
	}

}
