// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	openPublicationFile,
	removePublicationFile,
	savePublicationFile,
} from "../../../usecase/publication/publication-files.ts";
import type { Words } from "../../../wording/locale.ts";
import type { Page, PageHandler } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { Section } from "./field.ts";
import { showSectionWith } from "./handler.ts";
import { lookSection, waysSection } from "./sections.ts";

const wrongKind = {
	logo: (t: Words) => t.publication_settings_file_wrong_kind_logo(),
	video: (t: Words) => t.publication_settings_file_wrong_kind_video(),
} as const;

const sectionOf = { logo: lookSection as unknown as Section, video: waysSection as unknown as Section } as const;

async function changeFile(page: Page, name: "logo" | "video") {
	const form = await postedForm(page.c);
	if (form.text("remove") === "yes") return removePublicationFile(page.context, name);
	const file = form.file("file");
	return savePublicationFile(page.context, name, new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)));
}

/** Puts a file in its place, or takes it away. */
export const saveFile =
	(name: "logo" | "video"): PageHandler =>
	async (page) => {
		const { c, view, locale, context } = page;
		const section = sectionOf[name];
		const result = await changeFile(page, name);
		if (result.ok) {
			const city = context.municipality.slug;
			return c.redirect(href(locale, section.route, { city } as never, { saved: "file" }), 303);
		}
		const { problem } = result;
		if (isRefusal(problem)) return refuse(page, problem);
		const sentences = {
			missing: view.t.publication_settings_file_missing(),
			"too-large": view.t.publication_settings_file_too_large(),
			"wrong-kind": wrongKind[name](view.t),
		};
		const field = name === "logo" ? "publicationLogo" : "publicationFilm";
		return showSectionWith(page, section, { problems: [{ field, sentence: sentences[problem.kind] }] }, 422);
	};

/** The one part of a file that a player asks for; undefined where it asks for the whole or for what is not there. */
function rangeOf(header: string | undefined, size: number): readonly [number, number] | undefined {
	const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
	if (from === "" && to === "") return undefined;
	const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	return start <= end ? [start, end] : undefined;
}

/** Gives a file that is shown on public pages to everybody. */
export const giveFile =
	(name: "logo" | "video"): PageHandler =>
	async (page) => {
		const { c } = page;
		const opened = await openPublicationFile(page.context, name);
		if (!opened.ok) return refuse(page, opened.problem);
		const { bytes, mediaType, sha256 } = opened;
		const tag = `"${sha256}"`;
		c.header("Content-Type", mediaType);
		c.header("Cache-Control", "public, max-age=300");
		c.header("ETag", tag);
		c.header("Accept-Ranges", "bytes");
		if (c.req.header("if-none-match") === tag) return c.body(null, 304);
		const range = rangeOf(c.req.header("range"), bytes.byteLength);
		if (!range) return c.body(bytes);
		const [start, end] = range;
		c.header("Content-Range", `bytes ${start}-${end}/${bytes.byteLength}`);
		return c.body(bytes.slice(start, end + 1), 206);
	};
