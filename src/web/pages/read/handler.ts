// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "hono";
import { type Locale, wordsFor } from "../../../wording/locale.ts";
import { postedForm } from "../../posted-form.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { startReading } from "../../start-reading.ts";
import { samplesFolder } from "../sample/handler.ts";
import { sampleFiles } from "../sample/sample-files.ts";
import { renderRead } from "./show.ts";

/** The island asks for JSON and follows the progress; a plain form waits and is led to the result. */
const wantsJson = (c: Context): boolean => c.req.header("accept")?.startsWith("application/json") ?? false;

/** Refuses an upload: nothing was read, and the form stands there again. */
export function refuseUpload(c: Context, site: Site, locale: Locale, status: 400 | 403 | 413 | 503, sentence: string) {
	if (wantsJson(c)) return c.json({ state: "refused", sentence }, status);
	return c.html(renderRead(site, locale, { title: wordsFor(locale).web_read_failed_title(), sentence }), status);
}

async function readBytes(c: Context, site: Site, locale: Locale, fileName: string, bytes: Uint8Array) {
	const started = startReading(site, fileName, bytes);
	if (started === undefined) {
		c.header("Retry-After", "30");
		return refuseUpload(c, site, locale, 503, wordsFor(locale).web_too_busy());
	}
	const { id } = started.reading;
	const result = href(locale, "reading", { id });
	if (wantsJson(c)) return c.json({ result, progress: href(locale, "readingProgress", { id }) }, 202);
	await started.finished;
	return c.redirect(result, 303);
}

/** Reads an uploaded file. */
export async function readUpload(c: Context, site: Site, locale: Locale) {
	const file = (await postedForm(c)).file("file");
	if (file === undefined) return refuseUpload(c, site, locale, 400, wordsFor(locale).web_file_missing());
	return readBytes(c, site, locale, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Reads our own sample plan, so that one can look before one has a file at hand. */
export async function readSample(c: Context, site: Site, locale: Locale) {
	const [{ name }] = sampleFiles;
	return readBytes(c, site, locale, name, await readFile(join(samplesFolder, name)));
}
