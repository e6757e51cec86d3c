// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { drawPreview } from "../../document/write/picture/draw-preview.ts";
import type { Preview } from "../../document/write/picture/preview.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { loadLogoBytes, loadPublicationSettings } from "../report/load-publication-settings.ts";
import { openPublication } from "../report/open-publication.ts";

/** What of it is said in words. */
type PictureWords = Pick<Preview, "sentence" | "asOf"> & { readonly labelOf: (status: string) => string };

type GivePictureInput = {
	readonly plan: string;
	readonly wordsFor: (snapshot: ReportSnapshot) => PictureWords;
};

type GivePictureResult = { readonly ok: true; readonly bytes: Uint8Array } | Refused;

const usualAccent = "#1a3c6e";
/** About a tenth of a megabyte each. */
const mostKept = 40;
const kept = new Map<string, Promise<Uint8Array>>();

/** The picture that other sites show beside a link to a plan. Drawn once for each thing that it says; everybody may have it. */
export async function givePicture(context: Context, { plan, wordsFor }: GivePictureInput): Promise<GivePictureResult> {
	const opened = await openPublication(context, { plan, wanted: "current" });
	if (!opened.ok) return opened;
	const { current, snapshots } = opened.publication;
	const snapshot = current && snapshots.get(current.number);
	if (!snapshot) return notFound;
	const { settings, logo } = await context.store.read(context.municipality.id, async (db) => ({
		settings: await loadPublicationSettings(db),
		logo: await loadLogoBytes(db),
	}));
	const { labelOf, ...words } = wordsFor(snapshot);
	const { title } = snapshot.plan;
	const bar = snapshot.mix.map(({ key, meaning, count }) => ({ meaning, count, label: labelOf(key) }));
	const said = { ...words, title, bar, city: settings.publisher, accent: settings.accent || usualAccent };
	return { ok: true, bytes: await keptPicture({ ...said, ...(logo && { logo }) }) };
}

function keptPicture(preview: Preview): Promise<Uint8Array> {
	const { logo, ...said } = preview;
	const key = createHash("sha256")
		.update(JSON.stringify(said))
		.update(logo ?? "")
		.digest("hex");
	const picture = kept.get(key) ?? drawPreview(preview);
	kept.delete(key);
	kept.set(key, picture);
	picture.catch(() => kept.delete(key));
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	return picture;
}
