#!/usr/bin/env bash
# Brings the pinned third-party files of the front end (static/vendor, static/fonts) and the fonts of PDFs (pdf/fonts) up to
# date, and rewrites their manifest.
#
#   scripts/refresh-vendor.sh           fetch the versions below, copy the files we use, write the manifest
#   scripts/refresh-vendor.sh --check   compare the files here with the manifest; needs no network
set -euo pipefail

cd "$(dirname "$0")/../src/main/resources/static"
manifest=vendor/manifest.json

# package | version | licence | file in the package | file here
wanted() {
	cat <<-'LIST'
		htmx.org|2.0.10|0BSD|dist/htmx.min.js|vendor/htmx.min.js
		htmx.org|2.0.10|0BSD|LICENSE|vendor/htmx.LICENSE.txt
		@github/markdown-toolbar-element|2.2.3|MIT|dist/index.js|vendor/markdown-toolbar-element.js
		@github/markdown-toolbar-element|2.2.3|MIT|LICENSE|vendor/markdown-toolbar-element.LICENSE.txt
		@fontsource-variable/inter|5.3.0|OFL-1.1|files/inter-latin-wght-normal.woff2|fonts/inter-latin.woff2
		@fontsource-variable/inter|5.3.0|OFL-1.1|files/inter-latin-wght-italic.woff2|fonts/inter-latin-italic.woff2
		@fontsource-variable/inter|5.3.0|OFL-1.1|files/inter-latin-ext-wght-normal.woff2|fonts/inter-latin-ext.woff2
		@fontsource-variable/inter|5.3.0|OFL-1.1|LICENSE|fonts/inter.LICENSE.txt
		@fontsource-variable/bricolage-grotesque|5.3.0|OFL-1.1|files/bricolage-grotesque-latin-opsz-normal.woff2|fonts/bricolage-grotesque-latin.woff2
		@fontsource-variable/bricolage-grotesque|5.3.0|OFL-1.1|files/bricolage-grotesque-latin-ext-opsz-normal.woff2|fonts/bricolage-grotesque-latin-ext.woff2
		@fontsource-variable/bricolage-grotesque|5.3.0|OFL-1.1|LICENSE|fonts/bricolage-grotesque.LICENSE.txt
		@expo-google-fonts/inter|0.4.2|OFL-1.1|400Regular/Inter_400Regular.ttf|../pdf/fonts/inter-regular.ttf
		@expo-google-fonts/inter|0.4.2|OFL-1.1|700Bold/Inter_700Bold.ttf|../pdf/fonts/inter-bold.ttf
		@expo-google-fonts/inter|0.4.2|OFL-1.1|400Regular_Italic/Inter_400Regular_Italic.ttf|../pdf/fonts/inter-italic.ttf
		@expo-google-fonts/inter|0.4.2|OFL-1.1|LICENSE_FONT|../pdf/fonts/inter.LICENSE.txt
		@expo-google-fonts/bricolage-grotesque|0.4.1|OFL-1.1|700Bold/BricolageGrotesque_700Bold.ttf|../pdf/fonts/bricolage-grotesque-bold.ttf
		@expo-google-fonts/bricolage-grotesque|0.4.1|OFL-1.1|LICENSE_FONT|../pdf/fonts/bricolage-grotesque.LICENSE.txt
		@expo-google-fonts/jetbrains-mono|0.4.1|OFL-1.1|400Regular/JetBrainsMono_400Regular.ttf|../pdf/fonts/jetbrains-mono-regular.ttf
		@expo-google-fonts/jetbrains-mono|0.4.1|OFL-1.1|LICENSE_FONT|../pdf/fonts/jetbrains-mono.LICENSE.txt
		@expo-google-fonts/noto-emoji|0.4.7|OFL-1.1|400Regular/NotoEmoji_400Regular.ttf|../pdf/fonts/noto-emoji-regular.ttf
		@expo-google-fonts/noto-emoji|0.4.7|OFL-1.1|LICENSE_FONT|../pdf/fonts/noto-emoji.LICENSE.txt
		@expo-google-fonts/noto-sans-arabic|0.4.3|OFL-1.1|400Regular/NotoSansArabic_400Regular.ttf|../pdf/fonts/noto-sans-arabic-regular.ttf
		@expo-google-fonts/noto-sans-arabic|0.4.3|OFL-1.1|LICENSE_FONT|../pdf/fonts/noto-sans-arabic.LICENSE.txt
		@expo-google-fonts/noto-sans-devanagari|0.4.1|OFL-1.1|400Regular/NotoSansDevanagari_400Regular.ttf|../pdf/fonts/noto-sans-devanagari-regular.ttf
		@expo-google-fonts/noto-sans-devanagari|0.4.1|OFL-1.1|LICENSE_FONT|../pdf/fonts/noto-sans-devanagari.LICENSE.txt
		@expo-google-fonts/noto-sans-hebrew|0.4.1|OFL-1.1|400Regular/NotoSansHebrew_400Regular.ttf|../pdf/fonts/noto-sans-hebrew-regular.ttf
		@expo-google-fonts/noto-sans-hebrew|0.4.1|OFL-1.1|LICENSE_FONT|../pdf/fonts/noto-sans-hebrew.LICENSE.txt
		@expo-google-fonts/noto-sans-thai|0.4.2|OFL-1.1|400Regular/NotoSansThai_400Regular.ttf|../pdf/fonts/noto-sans-thai-regular.ttf
		@expo-google-fonts/noto-sans-thai|0.4.2|OFL-1.1|LICENSE_FONT|../pdf/fonts/noto-sans-thai.LICENSE.txt
	LIST
}

sum() {
	sha256sum "$1" | cut -d' ' -f1
}

check() {
	local problems=0 name version licence source target expected
	while IFS='|' read -r name version licence source target; do
		expected=$(grep -F "\"file\": \"$target\"" "$manifest" | sed -E 's/.*"sha256": "([0-9a-f]+)".*/\1/' || true)
		if [[ ! -f $target ]]; then
			echo "missing: $target"
			problems=1
		elif [[ $expected != "$(sum "$target")" ]]; then
			echo "differs from the manifest: $target"
			problems=1
		fi
	done < <(wanted)
	return $problems
}

refresh() {
	local work name version licence source target package separator=""
	work=$(mktemp -d)
	trap 'rm -rf "$work"' RETURN
	while read -r package; do
		mkdir -p "$work/$package"
		(cd "$work" && npm pack --silent "$package" > packed && tar -xzf "$(tail -n 1 packed)" -C "$work/$package")
	done < <(wanted | awk -F'|' '{ print $1 "@" $2 }' | sort -u)
	mkdir -p vendor fonts ../pdf/fonts
	{
		echo "["
		while IFS='|' read -r name version licence source target; do
			install -m 644 "$work/$name@$version/package/$source" "$target"
			printf '%s\t{ "name": "%s", "version": "%s", "file": "%s", "sha256": "%s", "licence": "%s" }' \
				"$separator" "$name" "$version" "$target" "$(sum "$target")" "$licence"
			separator=$',\n'
		done < <(wanted)
		printf '\n]\n'
	} > "$work/manifest.json"
	install -m 644 "$work/manifest.json" "$manifest"
}

if [[ ${1:-} != --check ]]; then
	refresh
fi
check
echo "All vendored files match $manifest."
