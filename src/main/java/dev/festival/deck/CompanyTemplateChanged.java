package dev.festival.deck;

/**
 * The template that .pptx files are written on is another one from now on.
 *
 * @param company whether it is the company's, or Festival's own again
 * @param detail what is known of it
 */
public record CompanyTemplateChanged(boolean company, String detail) {

}
