// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { contrastWithWhite } from "../../../report/contrast.ts";
import type { PublicationSettings } from "../../../report/publication-settings.ts";
import { href } from "../../routes.ts";
import { Upload } from "../../ui/upload.tsx";
import type { View } from "../../view.ts";
import { FilmUploads } from "./film-uploads.tsx";

type FilesProps = { readonly view: View; readonly settings: PublicationSettings };

/** The colour that is saved, shown, with its contrast. */
export function SavedAccent({ view, settings: { accent } }: FilesProps) {
	const contrast = contrastWithWhite(accent);
	if (contrast === undefined) return null;
	const shown = contrast.toLocaleString(view.locale, { maximumFractionDigits: 1 });
	return (
		<p class="quiet accent">
			<svg class="accent__sample" viewBox="0 0 24 24" aria-hidden="true">
				<rect width="24" height="24" rx="3" fill={accent} />
			</svg>
			{view.t.publication_settings_accent_contrast({ colour: accent, contrast: shown })}
		</p>
	);
}

/** The logo as it is, and the way to another. */
export function LogoPart({ view, settings: { logo } }: FilesProps) {
	const { t, locale, municipality } = view;
	return (
		<section class="section" aria-labelledby="logo-title">
			<h2 class="kern-heading-medium" id="logo-title">
				{t.publication_settings_logo_title()}
			</h2>
			{logo && (
				<p>
					<img class="logo-preview" src={logoAddress(locale, municipality?.slug ?? "", logo.sha256)} alt={logo.alt} />
				</p>
			)}
			<Upload
				id="publicationLogo"
				action={href(locale, "publicationLogo", { city: municipality?.slug ?? "" })}
				label={t.publication_settings_logo_file()}
				accept="image/png,image/jpeg"
				save={t.publication_settings_logo_save()}
				remove={logo && t.publication_settings_logo_remove()}
			/>
		</section>
	);
}

/** The address of the logo; it changes with its bytes, so that browsers may keep it. */
const logoAddress = (locale: View["locale"], city: string, sha256: string): string =>
	href(locale, "logo", { city }, { v: sha256.slice(0, 12) });

/** The film in sign language and its captions, and the way to others. */
export function FilmPart({ view, settings: { video, captions } }: FilesProps) {
	const city = view.municipality?.slug ?? "";
	const film = href(view.locale, "publicationFilm", { city });
	const below = href(view.locale, "publicationCaptions", { city });
	return (
		<FilmUploads
			{...{ view, film: { id: "publicationFilm", action: film, saved: video } }}
			captions={{ id: "publicationCaptions", action: below, saved: captions }}
		/>
	);
}
