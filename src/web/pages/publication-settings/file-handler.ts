// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	openPublicationFile,
	removePublicationFile,
	savePublicationFile,
} from "../../../usecase/publication/publication-files.ts";
import type { Page, PageHandler } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { shownFile } from "../../shown-file.ts";
import type { Section } from "./field.ts";
import { fileSentence } from "./file-sentence.ts";
import { showSectionWith } from "./handler.ts";
import { lookSection, waysSection } from "./sections.ts";

type PublicationFileName = Parameters<typeof openPublicationFile>[1];

const ways = waysSection as unknown as Section;
const sectionOf = { logo: lookSection as unknown as Section, video: ways, captions: ways } as const;
const fieldOf = { logo: "publicationLogo", video: "publicationFilm", captions: "publicationCaptions" } as const;

async function changeFile(page: Page, name: PublicationFileName) {
	const form = await postedForm(page.c);
	if (form.text("remove") === "yes") return removePublicationFile(page.context, name);
	const file = form.file("file");
	return savePublicationFile(page.context, name, new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)));
}

/** Puts a file in its place, or takes it away. */
export const saveFile =
	(name: PublicationFileName): PageHandler =>
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
		const sentence = fileSentence(view.t, name, problem.kind);
		return showSectionWith(page, section, { problems: [{ field: fieldOf[name], sentence }] }, 422);
	};

/** Gives a file that is shown on public pages to everybody. */
export const giveFile =
	(name: PublicationFileName): PageHandler =>
	async (page) => {
		const opened = await openPublicationFile(page.context, name);
		return opened.ok ? shownFile(page, opened) : refuse(page, opened.problem);
	};
