// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { legalRoutes } from "../../../src/web/routes/legal.ts";
import type { DeclaredRoute, DeclaredRoutes } from "../declaration.ts";
import { fewFrames, fewWords, onePixel } from "../one-pixel.ts";
import { administratorOnly, open } from "../rule.ts";

const section: DeclaredRoute = {
	GET: { rule: administratorOnly },
	POST: { rule: administratorOnly, form: () => ({ version: "0", licence: "cc-zero" }) },
};

const upload = (bytes: typeof onePixel) => (): FormData => {
	const form = new FormData();
	form.set("file", new File([bytes], "datei"));
	return form;
};

export const declaredLegal: DeclaredRoutes<keyof typeof legalRoutes> = {
	imprint: { GET: { rule: open } },
	privacy: { GET: { rule: open } },
	accessibility: { GET: { rule: open } },
	reportBarrier: {
		GET: { rule: open },
		POST: { rule: open, form: () => ({ page: "/musterstadt", description: "Die Schrift ist zu klein." }) },
	},
	easyLanguage: { GET: { rule: open } },
	signLanguage: { GET: { rule: open } },
	signLanguageFilm: { GET: { rule: open } },
	signLanguageCaptions: { GET: { rule: open } },
	logo: { GET: { rule: open } },
	publicationSettings: section,
	publicationImprint: section,
	publicationPrivacy: section,
	publicationAccessibility: section,
	publicationWays: section,
	publicationWording: section,
	publicationLogo: { POST: { rule: administratorOnly, form: upload(onePixel) } },
	publicationFilm: { POST: { rule: administratorOnly, form: upload(fewFrames) } },
	publicationCaptions: { POST: { rule: administratorOnly, form: upload(fewWords) } },
	barriers: {
		GET: { rule: administratorOnly },
		POST: {
			...{ rule: administratorOnly, kinds: ["own", "foreign", "missing"] },
			form: ({ barrier: id }) => ({ id, state: "done", version: "1" }),
		},
	},
};
