package dev.festival.writeup.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import dev.festival.markdown.Markdown;
import dev.festival.markdown.OneLine;
import dev.festival.writeup.Factor;
import dev.festival.writeup.FactorRole;
import dev.festival.writeup.Layer;

/**
 * A contributing factor as it is typed.
 */
record FactorForm(
		@NotBlank(message = "Name the condition in a few words.") @Size(max = 200,
				message = "At most 200 characters; the rest goes into “More about it”.") String title,
		@Nullable @Size(max = 4000, message = "At most 4,000 characters.") String detail,
		@NotNull(message = "What did it do in the story?") @Nullable FactorRole role,
		@NotNull(message = "Please choose a layer.") @Nullable Layer layer, @Nullable List<Integer> entries, int seen) {

	FactorForm {
		title = OneLine.of(title);
	}

	static FactorForm blank(int seen) {
		return new FactorForm("", "", FactorRole.CONTRIBUTING, null, List.of(), seen);
	}

	static FactorForm of(Factor factor, int seen) {
		return new FactorForm(factor.title(), factor.detail().source(), factor.role(), factor.layer(), factor.entries(),
				seen);
	}

	Factor factor(int id) {
		return new Factor(id, this.title, Markdown.of((this.detail != null) ? this.detail.strip() : ""),
				java.util.Objects.requireNonNull(this.role), java.util.Objects.requireNonNull(this.layer),
				(this.entries != null) ? this.entries.stream().distinct().sorted().limit(200).toList() : List.of());
	}

	/**
	 * Whether it holds nothing that somebody typed or chose.
	 */
	boolean isUntouched() {
		return this.title.isEmpty() && (this.detail == null || this.detail.isBlank()) && this.layer == null
				&& this.role == FactorRole.CONTRIBUTING && (this.entries == null || this.entries.isEmpty());
	}

	public boolean shownBy(int entry) {
		return this.entries != null && this.entries.contains(entry);
	}

}
