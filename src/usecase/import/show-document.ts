// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DrawnPage } from "../../document/read/pdf/draw-page.ts";
import type { Facsimile } from "../../plan/review/facsimile.ts";
import { findImportBytes } from "../../store/import-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { keeping } from "../keeping.ts";
import { openImport } from "./open-import.ts";

export type ShowPageResult = ({ readonly ok: true } & DrawnPage) | Refused;
export type ShowFacsimileResult = { readonly ok: true; readonly facsimile: Facsimile } | Refused;

/** Documents do not change: what was drawn once is kept for the next look, by import and page. */
const pages = keeping<DrawnPage>(40);
const facsimiles = keeping<Facsimile>(4);

/** A page of an import's PDF as a picture. */
export async function showPage(
	context: Context,
	{ id, page }: { readonly id: string; readonly page: number },
): Promise<ShowPageResult> {
	const opened = await bytesOf(context, id);
	if (!opened.ok) return opened;
	const key = `${context.municipality.id} ${id} ${page}`;
	const kept = pages.get(key);
	if (kept) return { ok: true, ...kept };
	const drawn = await context.reader.draw(await opened.bytes(), page);
	if (!drawn.ok) return notFound;
	const { ok: _, ...picture } = drawn;
	pages.set(key, picture);
	return drawn;
}

/** What an import's document shows, where it has no pages to draw. */
export async function showFacsimile(context: Context, { id }: { readonly id: string }): Promise<ShowFacsimileResult> {
	const opened = await bytesOf(context, id);
	if (!opened.ok) return opened;
	const key = `${context.municipality.id} ${id}`;
	const kept = facsimiles.get(key);
	if (kept) return { ok: true, facsimile: kept };
	const shown = await context.reader.show(await opened.bytes(), opened.fileName);
	if (!shown.ok) return notFound;
	facsimiles.set(key, shown.facsimile);
	return shown;
}

/** Whoever asks is asked each time whether they may; the bytes are fetched only where nothing is kept. */
async function bytesOf(context: Context, id: string) {
	const { municipality, store } = context;
	const opened = await store.read(municipality.id, (db) => openImport(context, db, id));
	if (!opened.ok) return opened;
	const bytes = async () => (await store.read(municipality.id, (db) => findImportBytes(db, id))) ?? new Uint8Array();
	return { ok: true, bytes, fileName: opened.one.fileName } as const;
}
