// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { settingsOf } from "../plan/municipality-settings.ts";
import { missingForPublishing, requiredForPublishing } from "./missing-for-publishing.ts";
import { publicationSettingsOf, unsetSections } from "./publication-settings.ts";

const municipality = { name: "Musterstadt", settings: settingsOf({}) };

test("a municipality that set nothing up lacks everything", () => {
	expect(missingForPublishing(publicationSettingsOf({ sections: unsetSections, municipality }))).toEqual(
		requiredForPublishing,
	);
});

test("what is set up is not missing", () => {
	const settings = publicationSettingsOf({
		municipality: { ...municipality, settings: settingsOf({ state: "Sachsen", address: ["Markt 1"] }) },
		sections: {
			...unsetSections,
			look: { ...unsetSections.look, email: "plan@example.org" },
			imprint: { ...unsetSections.imprint, representative: "Die Oberbürgermeisterin" },
			privacy: { ...unsetSections.privacy, officer: ["datenschutz@example.org"] },
			accessibility: { ...unsetSections.accessibility, conformance: "partial", preparedOn: "2026-01-01" },
			ways: { ...unsetSections.ways, easyLanguage: "Das ist der Plan." },
		},
		video: { mediaType: "video/mp4", sha256: "00", size: 1 },
	});
	expect(missingForPublishing(settings)).toEqual([]);
});
