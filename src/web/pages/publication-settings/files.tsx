// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { contrastWithWhite } from "../../../report/contrast.ts";
import type { PublicationSettings } from "../../../report/publication-settings.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

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

type UploadProps = {
	readonly view: View;
	readonly route: "publicationLogo" | "publicationFilm";
	readonly label: string;
	readonly accept: string;
	readonly save: string;
	readonly remove?: string | undefined;
};

function Upload({ view, route, label, accept, save, remove }: UploadProps) {
	const action = href(view.locale, route, { city: view.municipality?.slug ?? "" });
	return (
		<>
			<form class="form" method="post" enctype="multipart/form-data" action={action}>
				<div class="kern-form-input">
					<label class="kern-label" for={route}>
						{label}
					</label>
					<input class="kern-form-input__input" type="file" id={route} name="file" accept={accept} required />
				</div>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{save}</span>
				</button>
			</form>
			{remove && (
				<form method="post" action={action}>
					<button class="link-button" type="submit" name="remove" value="yes">
						{remove}
					</button>
				</form>
			)}
		</>
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
				view={view}
				route="publicationLogo"
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

/** The film in sign language, and the way to another. */
export function FilmPart({ view, settings: { video } }: FilesProps) {
	const { t } = view;
	return (
		<section class="section" aria-labelledby="film-title">
			<h2 class="kern-heading-medium" id="film-title">
				{t.publication_settings_video_title()}
			</h2>
			{video && <p class="kern-body">{t.publication_settings_video_there({ size: megabytes(view, video.size) })}</p>}
			<Upload
				view={view}
				route="publicationFilm"
				label={t.publication_settings_video_file()}
				accept="video/mp4,video/webm"
				save={t.publication_settings_video_save()}
				remove={video && t.publication_settings_video_remove()}
			/>
		</section>
	);
}

/** How large a file is, as people say it. */
export const megabytes = ({ locale }: Pick<View, "locale">, bytes: number): string =>
	Math.max(0.1, bytes / 1024 / 1024).toLocaleString(locale, { maximumFractionDigits: 1 });
