// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DrawnPage } from "../../document/read/pdf/draw-page.ts";
import type { Facsimile } from "../../plan/review/facsimile.ts";
import { findImportBytes } from "../../store/import-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
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
	const { png, width, height } = drawn;
	pages.set(key, { png, width, height });
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

/** Keeps the last few; the one that was asked for longest ago goes first. */
function keeping<Value>(most: number) {
	const kept = new Map<string, Value>();
	const set = (key: string, value: Value) => {
		kept.delete(key);
		kept.set(key, value);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	};
	const get = (key: string) => {
		const value = kept.get(key);
		if (value !== undefined) set(key, value);
		return value;
	};
	return { get, set };
}
