// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type PublicationSections, type SectionName, unsetSections } from "../../src/report/publication-settings.ts";
import { originalHash, type Translatable } from "../../src/report/translation/translatable.ts";
import type { Context } from "../../src/usecase/context.ts";
import { editSection } from "../../src/usecase/publication/edit-section.ts";
import { savePublicationFile } from "../../src/usecase/publication/publication-files.ts";
import { openTranslations, saveTranslations } from "../../src/usecase/translation/edit-translations.ts";
import { addLanguage, showLanguage } from "../../src/usecase/translation/plan-languages.ts";
import { fewFrames, fewWords, onePixel } from "../access/one-pixel.ts";
import { addWays } from "../plan-ways.ts";

const sections: { readonly [Name in SectionName]: Partial<PublicationSections[Name]> } = {
	look: { email: "plan@musterstadt.example", website: "https://www.musterstadt.example", accent: "#1f5a8c" },
	wording: {
		...{ kind: "Sachstandsbericht", imprint: ["Stadt Musterstadt, Klimaschutz", "plan@musterstadt.example"] },
		foreword: "Liebe Leserinnen und Leser,\n\nin diesem Bericht steht, wie weit wir sind.",
	},
	imprint: {
		...{ address: ["Markt 1", "01234 Musterstadt"], representative: "Oberbürgermeisterin Erika Muster" },
		...{ vatId: "DE123456789", text: "# Haftung\nFür fremde Seiten stehen deren Betreiber ein." },
	},
	privacy: { officer: ["Datenschutzbeauftragter", "datenschutz@musterstadt.example"], logDays: "7" },
	accessibility: {
		...{ conformance: "partial", method: "self", preparedOn: "2026-03-01" },
		barriers: [
			{ content: "Alte Vorlagen als PDF", reason: "Sie sind nicht ausgezeichnet.", alternative: "Auf Anfrage" },
		],
	},
	ways: {
		easyLanguage:
			"# Der Plan\nDas ist der Klima-Plan.\nDie Stadt will das Klima schützen.\n\nHier steht, was die Stadt tut.",
		signLanguageLength: "2:30",
	},
};

const arabic: Readonly<Record<Translatable["kind"], string>> = {
	title: "خطة العمل من أجل المدينة",
	summary: "تشرح هذه الخطة ما تقوم به المدينة. ويُنشر كل عام تقرير عن سير العمل.",
	field: "مجال العمل",
	measure: "زراعة الأشجار",
	content: "البحث عن المواقع\nزراعة مئة شجرة",
};

/** Legal pages with everything in them, and a plan of which most can be read in Arabic. */
export async function addLegalThings(context: Context, plan: string): Promise<void> {
	for (const name of Object.keys(sections) as SectionName[]) {
		const content = { ...unsetSections[name], ...sections[name] };
		const saved = await editSection(context, name, { content, version: 0 });
		if (!saved.ok) throw new Error(`${name}: ${JSON.stringify(saved.problem)}`);
	}
	await savePublicationFile(context, "logo", onePixel);
	await savePublicationFile(context, "video", fewFrames);
	await savePublicationFile(context, "captions", fewWords);
	// Of the report before the newest, so that it says that it is outdated.
	await addWays(context, plan);
	const place = { plan, language: "ar" };
	await addLanguage(context, place);
	await showLanguage(context, { ...place, visible: true });
	const opened = await openTranslations(context, place);
	if (!opened.ok) throw new Error(opened.problem.kind);
	const texts = opened.texts.slice(0, -1).map(({ key, kind, original }, at) => ({
		...({ key, text: arabic[kind], version: 0, origin: at % 3 === 2 ? "machine" : "human" } as const),
		originalHash: originalHash(at % 4 === 3 ? "" : original),
	}));
	const saved = await saveTranslations(context, { ...place, texts });
	if (!saved.ok) throw new Error(saved.problem.kind);
}
