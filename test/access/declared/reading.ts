// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { readingRoutes } from "../../../src/web/routes/reading.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { open } from "../rule.ts";

/** A result is whoever's who has its address: it stands on nobody's account. */
const ofReading: Declaration = { rule: open, kinds: ["own", "missing"], params: ({ reading }) => ({ id: reading }) };

const smallFile = () => {
	const form = new FormData();
	form.set("file", new File(["Nr.;Maßnahme;Status\nB.1;Bäume pflanzen;läuft\n"], "plan.csv"));
	return form;
};

export const declaredReading: DeclaredRoutes<"start" | keyof typeof readingRoutes> = {
	start: { GET: { rule: open } },
	read: { GET: { rule: open }, POST: { rule: open, form: smallFile } },
	readSample: { GET: { rule: open }, POST: { rule: open } },
	sample: {
		GET: { rule: open, kinds: ["own", "missing"], params: ({ sampleFile }) => ({ file: sampleFile }) },
	},
	reading: { GET: ofReading },
	readingProgress: { GET: ofReading },
	readingJson: { GET: ofReading },
	readingCsv: { GET: ofReading },
};
