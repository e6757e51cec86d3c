// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { givePicture } from "../../../usecase/open-data/give-picture.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { type Page, parameter } from "../../page.ts";
import { publicFile } from "../../public-file.ts";
import { refuse } from "../../refuse.ts";
import { statusLabelOf } from "../../ui/status.tsx";

/** The picture that other sites show beside a link to the plan. */
export async function givePlanPicture(page: Page): Promise<Response> {
	const { context, locale, view } = page;
	const given = await givePicture(context, {
		plan: parameter(page, "plan"),
		wordsFor: (snapshot) => {
			const { sentence, asOf } = reportWords(snapshot, locale);
			return { sentence, asOf, labelOf: (key) => statusLabelOf(view, snapshot.scheme, key) };
		},
	});
	return given.ok ? publicFile(page, { bytes: given.bytes, mediaType: "image/png" }) : refuse(page, given.problem);
}
