// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { sharedFile } from "../shared-files.ts";
import { oparlObjects } from "./oparl-objects.ts";

// Links between the schemas are sentences in them, not references.
const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats: { url: true, date: true, "date-time": true } });
const objects = oparlObjects("https://oparl.example");

test.each([
	["System", objects.system],
	["Body", objects.body()],
	[
		"Paper",
		objects.paper(1, "V0001/26", { mainFile: objects.file(1, "Vorlage"), auxiliaryFile: [objects.file(2, "Anlage")] }),
	],
	["Paper", objects.tombstone(2)],
	["File", objects.file(1, "Vorlage")],
])("what the test's server calls a %s is one by OParl's own schema", (type, object) => {
	const bytes = sharedFile(`standards/oparl-1.1/schema_${type}.json`);
	if (!bytes) return;
	const isValid = ajv.compile(JSON.parse(new TextDecoder().decode(bytes)));
	isValid(object);
	expect(isValid.errors).toBeNull();
	expect(isValid({ ...object, type: "https://schema.oparl.org/1.1/Other" })).toBe(false);
});
