// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { megabytes } from "../../ui/megabytes.ts";
import { Upload } from "../../ui/upload.tsx";
import type { View } from "../../view.ts";

type OneFile = {
	readonly id: string;
	readonly action: string;
	readonly saved: { readonly size: number } | undefined;
	readonly problem?: string | undefined;
};

type FilmUploadsProps = { readonly view: View; readonly film: OneFile; readonly captions: OneFile };

/** A film in sign language and its captions, and the way to others. */
export function FilmUploads({ view, film, captions }: FilmUploadsProps) {
	const { t } = view;
	return (
		<section class="section" aria-labelledby="film-title">
			<h2 class="kern-heading-medium" id="film-title">
				{t.publication_settings_video_title()}
			</h2>
			{film.saved && (
				<p class="kern-body">{t.publication_settings_video_there({ size: megabytes(view, film.saved.size) })}</p>
			)}
			<Upload
				{...{ id: film.id, action: film.action, problem: film.problem }}
				label={t.publication_settings_video_file()}
				accept="video/mp4,video/webm"
				save={t.publication_settings_video_save()}
				remove={film.saved && t.publication_settings_video_remove()}
			/>
			<h3 class="kern-heading-small">{t.publication_settings_captions_title()}</h3>
			<p class="kern-body">
				{captions.saved ? t.publication_settings_captions_there() : t.publication_settings_captions_none()}
			</p>
			<Upload
				{...{ id: captions.id, action: captions.action, problem: captions.problem }}
				label={t.publication_settings_captions_file()}
				accept=".vtt,text/vtt"
				save={t.publication_settings_captions_save()}
				remove={captions.saved && t.publication_settings_captions_remove()}
			/>
		</section>
	);
}
