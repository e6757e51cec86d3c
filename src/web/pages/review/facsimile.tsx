// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Excerpt } from "../../../plan/review/facsimile.ts";
import type { View } from "../../view.ts";
import type { DocumentView, Outline, Picture } from "./document-view.ts";

type Window = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

const beside = 14;
const above = 90;

/** The part of a page around what is outlined: as wide as that, with a few lines before and behind. */
function windowOf({ outlines, width, height }: Picture): Window {
	const edges = outlines.map(({ box }) => box);
	const wide = 0.55 * width;
	const [from, to] = [Math.min(...edges.map(([left]) => left)), Math.max(...edges.map(([, , right]) => right))];
	const spare = Math.max(beside, (wide - (to - from)) / 2);
	const left = Math.max(0, Math.min(from - spare, width - wide));
	const top = Math.max(0, Math.min(...edges.map(([, one]) => one)) - above);
	const bottom = Math.min(height, Math.max(...edges.map(([, , , one]) => one)) + above);
	return { left, top, width: Math.min(width, Math.max(to + spare, left + wide)) - left, height: bottom - top };
}

function Outlined({ cell, box: [left, top, right, bottom] }: Outline) {
	const around = { x: left - 3, y: top - 3, width: right - left + 6, height: bottom - top + 6 };
	return <rect class="facsimile__outline" data-cell={cell} rx="2" {...around} />;
}

type SheetProps = { readonly picture: Picture; readonly label: string; readonly part: Window };

function Sheet({ picture, label, part }: SheetProps) {
	const { address, width, height, outlines } = picture;
	return (
		<svg
			class="facsimile__sheet"
			viewBox={[part.left, part.top, part.width, part.height].map((edge) => edge.toFixed(1)).join(" ")}
			role="img"
			aria-label={label}
		>
			<image href={address} x="0" y="0" width={String(width)} height={String(height)} />
			{outlines.map((outline) => (
				<Outlined {...outline} />
			))}
		</svg>
	);
}

function PictureOf({ view, picture }: { readonly view: View; readonly picture: Picture }) {
	const { t } = view;
	const { page, width, height } = picture;
	const label = t.import_page_picture({ page });
	return (
		<figure class="facsimile__figure">
			<figcaption class="kern-body kern-body--small">{t.web_place_page({ page })}</figcaption>
			<section class="facsimile__frame" aria-label={t.web_place_page({ page })} tabindex={0}>
				<Sheet picture={picture} label={label} part={windowOf(picture)} />
			</section>
			<details class="fold">
				<summary>{t.import_whole_page({ page })}</summary>
				<Sheet picture={picture} label={label} part={{ left: 0, top: 0, width, height }} />
			</details>
		</figure>
	);
}

function Rows({ view, excerpt }: { readonly view: View; readonly excerpt: Extract<Excerpt, { kind: "rows" }> }) {
	const mark = <span class="kern-sr-only">{view.t.import_marked()}</span>;
	return (
		<table class="excerpt">
			<tbody>
				{excerpt.rows.map((row) => (
					<tr>
						{row.map(({ lines, rowSpan, columnSpan, marked }) => (
							<td rowspan={rowSpan} colspan={columnSpan} {...(marked && { class: "excerpt__marked" })}>
								{marked && mark}
								<div class="excerpt__text">
									{lines.map((line) => (
										<p>{line}</p>
									))}
								</div>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Lines({ excerpt }: { readonly excerpt: Extract<Excerpt, { kind: "lines" }> }) {
	return (
		<div class="excerpt excerpt--lines">
			{excerpt.lines.map(({ text, marked }) => (marked ? <mark>{text}</mark> : <span>{text}</span>))}
		</div>
	);
}

/** The document at the place that an entry was read from. */
export function FacsimileOf({ view, document }: { readonly view: View; readonly document: DocumentView | undefined }) {
	const { t } = view;
	return (
		<section class="facsimile" aria-labelledby="dokument">
			<h2 id="dokument" class="kern-sr-only">
				{t.import_document()}
			</h2>
			{!document && <p class="kern-body">{t.import_not_in_document()}</p>}
			{document &&
				"pictures" in document &&
				document.pictures.map((picture) => <PictureOf view={view} picture={picture} />)}
			{document && "excerpt" in document && (
				<section class="facsimile__frame" aria-label={t.import_excerpt()} tabindex={0}>
					{document.excerpt.kind === "rows" ? (
						<Rows view={view} excerpt={document.excerpt} />
					) : (
						<Lines excerpt={document.excerpt} />
					)}
				</section>
			)}
		</section>
	);
}
