// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FileHead } from "../../../report/publication-file.ts";
import { megabytes } from "../../ui/megabytes.ts";
import type { View } from "../../view.ts";

type FilmProps = {
	readonly view: View;
	readonly address: string;
	readonly film: FileHead;
	/** As `2:30`; empty where nobody said it. */
	readonly length: string;
	/** Where its captions are. */
	readonly captions?: string | undefined;
};

/** A film in sign language that is kept here, with its size and length, to look at and to keep. */
export function Film({ view: { t, ...view }, address, film, length, captions }: FilmProps) {
	const size = megabytes(view, film.size);
	return (
		<>
			{/* biome-ignore lint/a11y/useMediaCaption: not every film has captions; they are shown where there are some */}
			<video class="film" controls preload="metadata" width="640" height="480" aria-label={t.legal_sign_play()}>
				<source src={address} type={film.mediaType} />
				{captions && <track kind="captions" src={captions} srclang="de" label={t.legal_sign_captions()} />}
			</video>
			<p class="kern-body">
				<a class="kern-link" href={address} download="">
					{t.legal_sign_download()}
				</a>{" "}
				({length ? t.legal_sign_facts_length({ size, length }) : t.legal_sign_facts({ size })})
			</p>
		</>
	);
}
